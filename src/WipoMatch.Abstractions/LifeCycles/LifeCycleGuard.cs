namespace WipoMatch.LifeCycles;

/// <summary>A guard that code offers to the definition of a life cycle; the site does not start with a definition that names another one.</summary>
/// <param name="LifeCycle">The name of the life cycle.</param>
/// <param name="Name">The name of the guard.</param>
public sealed record LifeCycleGuard(string LifeCycle, string Name);
