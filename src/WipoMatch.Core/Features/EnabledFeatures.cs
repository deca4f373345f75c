using System.Collections.Concurrent;
using System.Reflection;
using WipoMatch.Core.Data;
using WipoMatch.Core.Data.Entities;
using WipoMatch.Core.Modules;
using WipoMatch.Data;
using WipoMatch.Modules;

namespace WipoMatch.Core.Features;

/// <summary>
/// Which features are on: all that modules declare, unless a row switches them off or something they depend on is off.
/// </summary>
public sealed class EnabledFeatures : IFeatures
{
    private readonly ModuleCatalog _modules;
    private readonly Stamped<HashSet<string>> _enabled;
    private readonly HashSet<string> _moduleIds;
    private readonly ConcurrentDictionary<Type, string[]> _needed = [];

    /// <param name="modules">All modules.</param>
    /// <param name="work">Reads the rows.</param>
    /// <param name="stamps">Tell when to read again.</param>
    public EnabledFeatures(ModuleCatalog modules, ScopedWork work, IStamps stamps)
    {
        ArgumentNullException.ThrowIfNull(modules);
        _modules = modules;
        _moduleIds = modules.Modules.Select(module => module.Id).ToHashSet(StringComparer.Ordinal);
        _enabled = new(stamps, StampNames.Settings, () => Enabled(work.Read(SwitchedOff)), Enabled([]));
    }

    /// <inheritdoc />
    public bool IsEnabled(string featureId) => _enabled.Value.Contains(featureId);

    /// <inheritdoc />
    public bool IsEnabled(Type contribution)
    {
        ArgumentNullException.ThrowIfNull(contribution);
        return Array.TrueForAll(_needed.GetOrAdd(contribution, Needed), _enabled.Value.Contains);
    }

    // What belongs to no module (the core, the host) is always on.
    private string[] Needed(Type contribution)
    {
        var required = contribution.GetCustomAttribute<RequireFeaturesAttribute>()?.Features ?? [];
        var assembly = contribution.Assembly.GetName().Name!;
        return _moduleIds.Contains(assembly) ? [assembly, .. required] : [.. required];
    }

    private HashSet<string> Enabled(HashSet<string> switchedOff)
    {
        var enabled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var module in _modules.Modules)
        {
            AddIfOn(module.Id, module.Dependencies);
            var waiting = module.Features.ToList();
            while (waiting.RemoveAll(feature => AddIfOn(feature.Id, [module.Id, .. feature.Dependencies])) > 0)
            {
                // A feature may depend on another one of the same module that stands after it.
            }
        }

        return enabled;

        bool AddIfOn(string id, IReadOnlyList<string> dependencies) =>
            !switchedOff.Contains(id) && dependencies.All(enabled.Contains) && enabled.Add(id);
    }

    private static HashSet<string> SwitchedOff(WipoMatchDbContext db) =>
        db.Set<FeatureRow>().Where(row => !row.Enabled).Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
}
