using System.Reflection;
using WipoMatch.Modules;

namespace WipoMatch.Core.Modules;

/// <summary>A module or theme as its manifest and assembly tell.</summary>
public sealed record ModuleDescriptor
{
    /// <summary>The assembly name, which is the id of module and feature.</summary>
    public required string Id { get; init; }

    /// <summary>The display name.</summary>
    public required string Name { get; init; }

    /// <summary>One sentence.</summary>
    public required string Description { get; init; }

    /// <summary>The group in the list of features.</summary>
    public required string Category { get; init; }

    /// <summary>Ids of the modules it uses.</summary>
    public required IReadOnlyList<string> Dependencies { get; init; }

    /// <summary>Further features of the module.</summary>
    public required IReadOnlyList<FeatureAttribute> Features { get; init; }

    /// <summary>Whether it is a theme.</summary>
    public required bool IsTheme { get; init; }

    /// <summary>The assembly.</summary>
    public required Assembly Assembly { get; init; }

    /// <summary>Reads the manifest of an assembly.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <returns>The module, or null when the assembly declares none.</returns>
    public static ModuleDescriptor? Read(Assembly assembly)
    {
        if (assembly.GetCustomAttribute<ModuleAttribute>() is not { } manifest)
        {
            return null;
        }

        return new ModuleDescriptor
        {
            Id = assembly.GetName().Name!,
            Name = manifest.Name,
            Description = manifest.Description,
            Category = manifest.Category,
            Dependencies = manifest.Dependencies,
            Features = [.. assembly.GetCustomAttributes<FeatureAttribute>()],
            IsTheme = manifest is ThemeAttribute,
            Assembly = assembly,
        };
    }
}
