namespace WipoMatch.LifeCycles;

/// <summary>The states of a kind of thing and what leads from one to another; immutable. Buttons, guards, documents and tests are drawn from it.</summary>
/// <param name="Name">The name, as that of its file in <c>recipes/workflows</c>.</param>
/// <param name="Start">The state in which a thing begins.</param>
/// <param name="States">All states.</param>
/// <param name="Transitions">What leads from one state to another.</param>
public sealed record LifeCycle(string Name, string Start, IReadOnlyList<string> States, IReadOnlyList<LifeCycleTransition> Transitions)
{
    /// <summary>What an action does in a state; null when there is no such action in it.</summary>
    /// <param name="state">The state.</param>
    /// <param name="action">The action.</param>
    public LifeCycleTransition? Find(string state, string action) => From(state).FirstOrDefault(transition => transition.Action == action);

    /// <summary>What leads out of a state, in the order of the definition.</summary>
    /// <param name="state">The state.</param>
    public IEnumerable<LifeCycleTransition> From(string state) => Transitions.Where(transition => transition.From.Contains(state, StringComparer.Ordinal));
}

/// <summary>An action that leads from one state to another.</summary>
/// <param name="Action">The action.</param>
/// <param name="From">The states in which it can be done.</param>
/// <param name="To">The state afterwards.</param>
/// <param name="Permission">The name of the permission that it takes.</param>
/// <param name="Guards">The names of the guards (<see cref="LifeCycleGuard"/>) that must let it pass.</param>
public sealed record LifeCycleTransition(string Action, IReadOnlyList<string> From, string To, string Permission, IReadOnlyList<string> Guards);
