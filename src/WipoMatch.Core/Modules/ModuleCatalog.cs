using System.Reflection;
using WipoMatch.Modules;

namespace WipoMatch.Core.Modules;

/// <summary>All modules of the application, each after those it depends on.</summary>
public sealed class ModuleCatalog
{
    private ModuleCatalog(IReadOnlyList<ModuleDescriptor> modules) => Modules = modules;

    /// <summary>The modules in the order of their dependencies; modules that do not depend on each other by id.</summary>
    public IReadOnlyList<ModuleDescriptor> Modules { get; }

    /// <summary>The ids of all features.</summary>
    public IReadOnlySet<string> FeatureIds => Modules
        .SelectMany(module => module.Features.Select(feature => feature.Id).Prepend(module.Id))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Reads the manifests of assemblies and sorts them.</summary>
    /// <param name="assemblies">Candidates; those without a manifest are passed over.</param>
    /// <exception cref="StartupException">Dependencies form a cycle or name something that does not exist.</exception>
    public static ModuleCatalog FromAssemblies(IEnumerable<Assembly> assemblies) =>
        FromModules(assemblies.Select(ModuleDescriptor.Read).OfType<ModuleDescriptor>());

    /// <summary>Sorts modules and checks what they depend on.</summary>
    /// <param name="modules">The modules.</param>
    /// <exception cref="StartupException">Dependencies form a cycle or name something that does not exist.</exception>
    public static ModuleCatalog FromModules(IEnumerable<ModuleDescriptor> modules)
    {
        var byId = modules.ToDictionary(module => module.Id, StringComparer.Ordinal);
        var sorted = new List<ModuleDescriptor>();
        var visiting = new List<string>();
        foreach (var module in byId.Values.OrderBy(module => module.Id, StringComparer.Ordinal))
        {
            Visit(module, byId, visiting, sorted);
        }

        var catalog = new ModuleCatalog(sorted);
        catalog.CheckFeatures();
        return catalog;
    }

    /// <summary>The startup classes of all modules in order.</summary>
    public IEnumerable<StartupBase> CreateStartups() =>
        from module in Modules
        from type in module.Assembly.GetTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)
        where type.IsSubclassOf(typeof(StartupBase)) && !type.IsAbstract
        select (StartupBase)Activator.CreateInstance(type)!;

    /// <summary>Refuses a feature id that no module declares.</summary>
    /// <param name="featureId">The id.</param>
    /// <param name="usedBy">Who names it.</param>
    /// <exception cref="StartupException">There is no such feature.</exception>
    public void RequireFeature(string featureId, string usedBy)
    {
        if (!FeatureIds.Contains(featureId))
        {
            throw new StartupException($"{usedBy} names the feature '{featureId}', which no module declares. Correct the name or add the module.");
        }
    }

    private static void Visit(
        ModuleDescriptor module, Dictionary<string, ModuleDescriptor> byId, List<string> visiting, List<ModuleDescriptor> sorted)
    {
        if (sorted.Contains(module))
        {
            return;
        }

        if (visiting.Contains(module.Id))
        {
            var cycle = string.Join(" → ", visiting.SkipWhile(id => id != module.Id).Append(module.Id));
            throw new StartupException($"The modules depend on each other in a circle: {cycle}. Remove one of these dependencies from a Manifest.cs.");
        }

        visiting.Add(module.Id);
        foreach (var dependency in module.Dependencies)
        {
            if (!byId.TryGetValue(dependency, out var needed))
            {
                throw new StartupException($"The module '{module.Id}' depends on '{dependency}', which does not exist. Correct its Manifest.cs or add the module.");
            }

            Visit(needed, byId, visiting, sorted);
        }

        visiting.RemoveAt(visiting.Count - 1);
        sorted.Add(module);
    }

    private void CheckFeatures()
    {
        foreach (var module in Modules)
        {
            foreach (var dependency in module.Features.SelectMany(feature => feature.Dependencies))
            {
                RequireFeature(dependency, $"The manifest of '{module.Id}'");
            }

            foreach (var type in module.Assembly.GetTypes())
            {
                foreach (var feature in type.GetCustomAttribute<RequireFeaturesAttribute>()?.Features ?? [])
                {
                    RequireFeature(feature, $"The class '{type.FullName}'");
                }
            }
        }
    }
}
