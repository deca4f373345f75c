namespace WipoMatch.Search;

/// <summary>What was found in one list of items.</summary>
/// <param name="Items">
/// Ids of content items. It is the same object for every search that goes through the list and never changes, so what somebody works out about it can be kept with it.
/// </param>
/// <param name="Places">The places in <paramref name="Items"/> of those that were found.</param>
/// <param name="Scores">A score for each of <paramref name="Places"/>.</param>
public sealed record TextMatchList(IReadOnlyList<string> Items, ReadOnlyMemory<int> Places, ReadOnlyMemory<double> Scores)
{
    /// <summary>The items that were found with their scores.</summary>
    public IEnumerable<KeyValuePair<string, double>> Found
    {
        get
        {
            for (var i = 0; i < Places.Length; i++)
            {
                yield return new(Items[Places.Span[i]], Scores.Span[i]);
            }
        }
    }
}
