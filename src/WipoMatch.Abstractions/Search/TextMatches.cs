namespace WipoMatch.Search;

/// <summary>The content items that a text search found, each with its score, in no order. Larger is better.</summary>
/// <param name="lists">What was found in each list of items; no item stands in two lists.</param>
public sealed class TextMatches(IReadOnlyList<TextMatchList> lists)
{
    private readonly Lazy<HashSet<string>> _ids = new(() => new(lists.SelectMany(list => list.Found).Select(found => found.Key), StringComparer.Ordinal));

    /// <summary>Nothing.</summary>
    public static TextMatches None { get; } = new([]);

    /// <summary>The lists that were gone through, with what was found in each.</summary>
    public IReadOnlyList<TextMatchList> Lists => lists;

    /// <summary>How many items were found.</summary>
    public int Count => lists.Sum(list => list.Places.Length);

    /// <summary>Matches of one's own.</summary>
    /// <param name="scores">Scores by content item id.</param>
    public static TextMatches Of(IReadOnlyDictionary<string, double> scores) =>
        new([new([.. scores.Keys], Enumerable.Range(0, scores.Count).ToArray(), scores.Values.ToArray())]);

    /// <summary>Whether an item was found.</summary>
    public bool Contains(string contentItemId) => _ids.Value.Contains(contentItemId);

    /// <summary>The items with their scores.</summary>
    public IEnumerable<KeyValuePair<string, double>> All => lists.SelectMany(list => list.Found);
}
