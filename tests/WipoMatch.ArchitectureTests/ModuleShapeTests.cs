using WipoMatch.Modules;

namespace WipoMatch.ArchitectureTests;

/// <summary>Whoever knows one module finds his way in every other.</summary>
public sealed class ModuleShapeTests
{
    private static readonly string[] Files = ["Manifest.cs", "Startup.cs", "Permissions.cs", "AdminMenu.cs", "README.md"];

    [Fact]
    public void EveryModule_HasItsFiles() => Problems.None(
        from module in Product.Modules
        from file in Files
        where !File.Exists(Path.Combine(Product.FolderOf(module), file))
        select $"{module.Id} has no {file}");

    [Fact]
    public void EveryModule_IsDescribedForReaders() => Problems.None(
        from module in Product.Modules
        let page = $"docs/modules/{Product.ShortName(module.Id)}.md"
        where !File.Exists(Path.Combine(Product.Root, page))
        select $"{module.Id} has no {page}");

    [Fact]
    public void EveryModule_HasOneSealedStartup() => Problems.None(
        from module in Product.Catalog.Modules
        let startups = module.Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(StartupBase))).ToList()
        where startups.Count == 0 || startups.Exists(startup => !startup.IsSealed)
        where !module.IsTheme || startups.Count > 0
        select $"{module.Id} has {startups.Count} startup classes, or one that is not sealed");

    [Fact]
    public void EveryManifest_SaysWhatTheModuleIsFor() => Problems.None(
        from module in Product.Catalog.Modules
        where module.Name.Length == 0 || !module.Description.EndsWith('.') || module.Category.Length == 0
        select $"{module.Id}: name, category and one sentence");
}
