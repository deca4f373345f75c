using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Joining.Applications;
using WipoMatch.LifeCycles;
using WipoMatch.Security;

namespace WipoMatch.Joining.Vetting;

/// <summary>What the person can do with an application, by the definition of the life cycle.</summary>
public sealed class JoinMoves(ILifeCycles cycles, IServiceProvider guards, ICurrentUser user)
{
    /// <summary>One action; null when the state does not offer it or the person lacks the permission.</summary>
    /// <param name="application">The application.</param>
    /// <param name="action">One of <see cref="JoinActions"/>.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<JoinMove?> FindAsync(Application application, string action, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(application);
        if (cycles.Get(JoinStates.LifeCycle).Find(application.State, action) is not { } transition || !user.May(new(transition.Permission, "")))
        {
            return null;
        }

        var reasons = new List<string>();
        foreach (var name in transition.Guards)
        {
            if (await guards.GetRequiredKeyedService<IJoinGuard>(name).RefusalAsync(application, cancellationToken) is { } reason)
            {
                reasons.Add(reason);
            }
        }

        return new(transition, reasons);
    }

    /// <summary>What the site does by itself; null when the state does not offer it.</summary>
    /// <param name="application">The application.</param>
    /// <param name="action">One of <see cref="JoinActions"/>.</param>
    public LifeCycleTransition? OfSite(Application application, string action)
    {
        ArgumentNullException.ThrowIfNull(application);
        return cycles.Get(JoinStates.LifeCycle).Find(application.State, action);
    }
}

/// <summary>An action that the state offers.</summary>
/// <param name="Transition">What it does.</param>
/// <param name="Reasons">Why it cannot be done now, in the reader's language; empty when it can.</param>
public sealed record JoinMove(LifeCycleTransition Transition, IReadOnlyList<string> Reasons)
{
    /// <summary>Whether it can be done now.</summary>
    public bool IsOpen => Reasons.Count == 0;
}
