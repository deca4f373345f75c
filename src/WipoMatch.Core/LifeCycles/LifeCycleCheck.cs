using WipoMatch.Hosting;
using WipoMatch.LifeCycles;
using WipoMatch.Security;

namespace WipoMatch.Core.LifeCycles;

/// <summary>Stops the start when a life cycle names a guard or a permission that no module offers.</summary>
internal sealed class LifeCycleCheck(ILifeCycles cycles, IEnumerable<LifeCycleGuard> guards, IEnumerable<IPermissionProvider> providers) : IStartCheck
{
    public void Check()
    {
        var permissions = providers.SelectMany(provider => provider.Permissions).Select(permission => permission.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var cycle in cycles.All.Values)
        {
            foreach (var transition in cycle.Transitions)
            {
                CheckTransition(cycle, transition, permissions);
            }
        }
    }

    private void CheckTransition(LifeCycle cycle, LifeCycleTransition transition, HashSet<string> permissions)
    {
        var file = $"recipes/workflows/{cycle.Name}.json";
        foreach (var guard in transition.Guards.Where(guard => !guards.Contains(new(cycle.Name, guard))))
        {
            throw new StartupException($"The life cycle '{cycle.Name}' names the guard '{guard}', which no module offers. Correct {file}.");
        }

        if (!permissions.Contains(transition.Permission))
        {
            throw new StartupException($"The life cycle '{cycle.Name}' names the permission '{transition.Permission}', which no module declares. Correct {file}.");
        }
    }
}
