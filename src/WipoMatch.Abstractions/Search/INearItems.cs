namespace WipoMatch.Search;

/// <summary>Finds published items that are about the same as another one, whatever languages they are written in.</summary>
public interface INearItems
{
    /// <summary>The items that are nearest to an item in meaning, the nearest first; none where nobody can tell what it is about.</summary>
    /// <param name="contentItemId">The item.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="isWanted">Whether an item, by its content item id, may be among them.</param>
    /// <param name="language">The language of the labels of what is shared.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    Task<IReadOnlyList<NearItem>> ToAsync(string contentItemId, int most, Func<string, bool> isWanted, string language, CancellationToken cancellationToken = default);
}

/// <summary>An item that is near to another one.</summary>
/// <param name="contentItemId">The item.</param>
/// <param name="nearness">The cosine of what both are about, from 0 to 1.</param>
/// <param name="shared">Finds the labels.</param>
public sealed class NearItem(string contentItemId, double nearness, Func<IReadOnlyList<string>> shared)
{
    private readonly Lazy<IReadOnlyList<string>> _shared = new(shared);

    /// <summary>The item.</summary>
    public string ContentItemId => contentItemId;

    /// <summary>The cosine of what both are about, from 0 to 1.</summary>
    public double Nearness => nearness;

    /// <summary>Labels of the concepts that bring both together, the strongest first; two at most. They are looked up when somebody asks.</summary>
    public IReadOnlyList<string> Shared => _shared.Value;
}
