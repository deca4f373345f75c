using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using WipoMatch.Core.Modules;

namespace WipoMatch.ArchitectureTests;

/// <summary>A module uses only modules of lower floors that its manifest names, and of them only what they offer in <c>Contracts</c>.</summary>
public sealed class ModuleWallsTests
{
    private static readonly string[][] Floors =
    [
        ["Taxonomies", "Workflows", "Notifications", "AuditTrail", "Media", "Administration", "TextAnalysis"],
        ["Contents", "Concepts"],
        ["Members", "Moderation", "Translations", "Search"],
        ["Stories", "Assistance", "Joining", "Peers", "Feedback", "Following", "Tour", "Setup"],
        ["Matching"],
        ["Partnerships"],
        ["Reports", "Exchange"],
        ["Api"],
    ];

    [Fact]
    public void Modules_AreFound() => Assert.True(Product.Modules.Count >= 9, string.Join(", ", Product.Modules.Select(module => module.Id)));

    [Fact]
    public void EveryModule_HasAFloorAboveThoseItDependsOn() => Problems.None(
        from module in Product.Modules
        from dependency in module.Dependencies.Append(module.Id)
        let reason = FloorOf(module.Id) < 0 ? "has no floor in this test"
            : dependency != module.Id && FloorOf(dependency) >= FloorOf(module.Id) ? $"depends on {dependency}, which is not on a lower floor"
            : null
        where reason is not null
        select $"{module.Id} {reason}");

    [Fact]
    public void ManifestDependencies_EqualProjectReferences() => Problems.None(
        from module in Product.Catalog.Modules
        let references = ProjectReferences(module)
        where !references.Order(StringComparer.Ordinal).SequenceEqual(module.Dependencies.Order(StringComparer.Ordinal), StringComparer.Ordinal)
        select $"{module.Id}: the manifest names [{string.Join(", ", module.Dependencies)}], the project [{string.Join(", ", references)}]");

    [Fact]
    public void OtherModules_AreUsedByTheirContractsOnly() => Problems.None(
        from module in Product.Catalog.Modules
        from use in TypesUsed(module)
        where !use.Namespace.EndsWith(".Contracts", StringComparison.Ordinal)
        select $"{module.Id} uses {use.Namespace}.{use.Name}, which {use.Assembly} does not offer in Contracts");

    [Fact]
    public void OtherModules_AreUsedWhenDeclaredOnly() => Problems.None(
        from module in Product.Catalog.Modules
        from use in TypesUsed(module)
        where !module.Dependencies.Contains(use.Assembly, StringComparer.Ordinal)
        select $"{module.Id} uses {use.Assembly}, which its manifest does not name");

    [Fact]
    public void Platform_KnowsNoModule() => Problems.None(
        from name in new[] { "WipoMatch.Abstractions", "WipoMatch.Core" }
        let assembly = Product.Assemblies.Single(assembly => assembly.GetName().Name == name)
        from reference in assembly.GetReferencedAssemblies()
        where reference.Name!.StartsWith("WipoMatch.", StringComparison.Ordinal) && (name.EndsWith("Abstractions", StringComparison.Ordinal) || reference.Name != "WipoMatch.Abstractions")
        select $"{name} uses {reference.Name}");

    [Fact]
    public void Modules_DoNotUseTheCore() => Problems.None(
        from module in Product.Catalog.Modules
        from reference in module.Assembly.GetReferencedAssemblies()
        where reference.Name is "WipoMatch.Core" or "WipoMatch.Web"
        select $"{module.Id} uses {reference.Name}");

    private static int FloorOf(string moduleId) => Array.FindIndex(Floors, floor => floor.Contains(Product.ShortName(moduleId), StringComparer.Ordinal));

    private static List<string> ProjectReferences(ModuleDescriptor module) =>
    [
        .. XDocument.Load(Path.Combine(Product.FolderOf(module), module.Id + ".csproj")).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/'))),
    ];

    /// <summary>The types of other modules that an assembly's metadata refers to.</summary>
    private static List<(string Assembly, string Namespace, string Name)> TypesUsed(ModuleDescriptor module)
    {
        using var file = new PEReader(File.OpenRead(module.Assembly.Location));
        var metadata = file.GetMetadataReader();
        var others = Product.Catalog.Modules.Select(other => other.Id).ToHashSet(StringComparer.Ordinal);
        var uses = new List<(string Assembly, string Namespace, string Name)>();
        foreach (var handle in metadata.TypeReferences)
        {
            var (scope, name, space) = Outermost(metadata, metadata.GetTypeReference(handle));
            if (scope.Kind == HandleKind.AssemblyReference &&
                metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)scope).Name) is var assembly &&
                assembly != module.Id && others.Contains(assembly))
            {
                uses.Add((assembly, space, name));
            }
        }

        return uses;
    }

    // A nested type has its outer type as scope and no namespace of its own.
    private static (EntityHandle Scope, string Name, string Namespace) Outermost(MetadataReader metadata, TypeReference type)
    {
        while (type.ResolutionScope.Kind == HandleKind.TypeReference)
        {
            type = metadata.GetTypeReference((TypeReferenceHandle)type.ResolutionScope);
        }

        return (type.ResolutionScope, metadata.GetString(type.Name), metadata.GetString(type.Namespace));
    }
}
