using System.Reflection;

namespace WipoMatch.Web.Hosting;

/// <summary>Finds the assemblies of modules and themes beside the executable.</summary>
internal static class ModuleAssemblies
{
    /// <summary>Loads every assembly of the product.</summary>
    public static IEnumerable<Assembly> Load() =>
        from file in Directory.EnumerateFiles(AppContext.BaseDirectory, "WipoMatch.*.dll").Order(StringComparer.Ordinal)
        let name = Path.GetFileNameWithoutExtension(file)
        where !name.EndsWith(".Views", StringComparison.Ordinal) && !name.Contains("Tests", StringComparison.Ordinal)
        select Assembly.Load(new AssemblyName(name));
}
