namespace WipoMatch.Search.Indexing;

/// <summary>What a question found.</summary>
internal sealed class Findings
{
    private readonly Dictionary<string, double> _scores = new(StringComparer.Ordinal);
    private readonly List<(string ContentItemId, int Document)> _byMeaning = [];

    /// <summary>Scores by content item id, larger is better.</summary>
    public IReadOnlyDictionary<string, double> Scores => _scores;

    /// <summary>Notes a document.</summary>
    public void Add(string contentItemId, double score, int document, bool hasWords)
    {
        _scores[contentItemId] = score;
        if (!hasWords)
        {
            _byMeaning.Add((contentItemId, document));
        }
    }

    /// <summary>The number of a document that has none of the words; -1 for any other.</summary>
    public int NumberByMeaning(string contentItemId)
    {
        var place = _byMeaning.FindIndex(found => found.ContentItemId == contentItemId);
        return place < 0 ? -1 : _byMeaning[place].Document;
    }
}
