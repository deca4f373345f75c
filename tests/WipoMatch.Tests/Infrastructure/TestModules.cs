using System.Reflection;
using WipoMatch.Core.Modules;

namespace WipoMatch.Tests.Infrastructure;

/// <summary>The modules of the application, as they lie beside the tests.</summary>
internal static class TestModules
{
    public static ModuleCatalog Catalog { get; } = ModuleCatalog.FromAssemblies(
        Directory.GetFiles(AppContext.BaseDirectory, "WipoMatch.*.dll")
            .Where(file => !Path.GetFileName(file).Contains("Tests", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => Assembly.Load(Path.GetFileNameWithoutExtension(file))));
}
