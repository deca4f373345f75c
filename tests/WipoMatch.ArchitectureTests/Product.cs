using System.Reflection;
using WipoMatch.Core.Modules;

namespace WipoMatch.ArchitectureTests;

/// <summary>The repository and the assemblies that are built from it. Modules are found by their manifests, so a new one is held to the rules at once.</summary>
internal static class Product
{
    private static readonly string[] BuiltFolders = ["bin", "obj", "App_Data", ".git", "node_modules"];

    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<Assembly> Assemblies { get; } =
    [
        .. Directory.GetFiles(AppContext.BaseDirectory, "WipoMatch.*.dll")
            .Select(Path.GetFileNameWithoutExtension).OfType<string>()
            .Where(name => !name.EndsWith("Tests", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(Assembly.Load),
    ];

    public static ModuleCatalog Catalog { get; } = ModuleCatalog.FromAssemblies(Assemblies);

    /// <summary>The modules; themes are left out.</summary>
    public static IReadOnlyList<ModuleDescriptor> Modules { get; } = [.. Catalog.Modules.Where(module => !module.IsTheme)];

    public static string ShortName(string moduleId) => moduleId["WipoMatch.".Length..];

    public static string FolderOf(ModuleDescriptor module) => Path.Combine(Root, module.IsTheme ? "themes" : "modules", module.Id);

    /// <summary>Files of the repository below some folders, relative to its root.</summary>
    public static IEnumerable<string> Files(string pattern, params string[] folders) =>
        from folder in folders
        let path = Path.Combine(Root, folder)
        where Directory.Exists(path)
        from file in Directory.EnumerateFiles(path, pattern, SearchOption.AllDirectories)
        let relative = Path.GetRelativePath(Root, file).Replace('\\', '/')
        where !relative.Split('/').Any(part => BuiltFolders.Contains(part, StringComparer.Ordinal))
        orderby relative
        select relative;

    public static string Read(string relative) => File.ReadAllText(Path.Combine(Root, relative));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "WipoMatch.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("WipoMatch.sln was not found above the tests.");
    }
}
