using System.Reflection;

namespace WipoMatch.Core.Data;

/// <summary>The assemblies whose entity mappings make up the database: those of the modules; that of the core is always among them.</summary>
public sealed class EntityAssemblies
{
    /// <param name="assemblies">The assemblies of modules.</param>
    public EntityAssemblies(IReadOnlyList<Assembly> assemblies)
    {
        All = [.. assemblies.Append(typeof(EntityAssemblies).Assembly).Distinct().OrderBy(assembly => assembly.FullName, StringComparer.Ordinal)];
        Key = string.Join('|', All.Select(assembly => assembly.FullName));
    }

    /// <summary>The assemblies in the order of their names.</summary>
    public IReadOnlyList<Assembly> All { get; }

    /// <summary>Tells apart the models of different sets of modules.</summary>
    internal string Key { get; }
}
