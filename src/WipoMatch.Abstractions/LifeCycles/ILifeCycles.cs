namespace WipoMatch.LifeCycles;

/// <summary>The life cycles that the site is set up with: <c>recipes/workflows/{name}.json</c>, read once.</summary>
public interface ILifeCycles
{
    /// <summary>All of them, by name.</summary>
    IReadOnlyDictionary<string, LifeCycle> All { get; }

    /// <summary>One of them.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="InvalidOperationException">There is none of this name.</exception>
    LifeCycle Get(string name);
}
