using Microsoft.Extensions.DependencyInjection;
using WipoMatch.LifeCycles;
using WipoMatch.Moderation.Reviews;
using WipoMatch.Security;

namespace WipoMatch.Moderation.Guards;

/// <summary>What the person can do with an item, by the definition of the life cycle.</summary>
public sealed class Moves(ILifeCycles cycles, IServiceProvider guards, ICurrentUser user)
{
    /// <summary>The actions that the state offers and the person has the permission for, each with what stands against it now.</summary>
    /// <param name="standing">Where the item stands.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<IReadOnlyList<Move>> OfAsync(Standing standing, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(standing);
        var moves = new List<Move>();
        foreach (var transition in cycles.Get(EditorialReview.Name).From(standing.State).Where(transition => user.May(new(transition.Permission, ""))))
        {
            moves.Add(new(transition, await ReasonsAsync(transition, standing, cancellationToken)));
        }

        return moves;
    }

    /// <summary>One action; null when the state does not offer it or the person lacks the permission.</summary>
    /// <param name="standing">Where the item stands.</param>
    /// <param name="action">The action.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<Move?> FindAsync(Standing standing, string action, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return cycles.Get(EditorialReview.Name).Find(standing.State, action) is { } transition && user.May(new(transition.Permission, ""))
            ? new(transition, await ReasonsAsync(transition, standing, cancellationToken))
            : null;
    }

    private async Task<IReadOnlyList<string>> ReasonsAsync(LifeCycleTransition transition, Standing standing, CancellationToken cancellationToken)
    {
        var reasons = new List<string>();
        foreach (var name in transition.Guards)
        {
            if (await guards.GetRequiredKeyedService<IReviewGuard>(name).RefusalAsync(standing, cancellationToken) is { } reason)
            {
                reasons.Add(reason);
            }
        }

        return reasons;
    }
}

/// <summary>An action that the state offers.</summary>
/// <param name="Transition">What it does.</param>
/// <param name="Reasons">Why it cannot be done now, in the reader's language; empty when it can.</param>
public sealed record Move(LifeCycleTransition Transition, IReadOnlyList<string> Reasons)
{
    /// <summary>Whether it can be done now.</summary>
    public bool IsOpen => Reasons.Count == 0;
}
