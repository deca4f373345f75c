namespace WipoMatch.Search.Indexing;

/// <summary>What a question found.</summary>
internal sealed class Findings
{
    private readonly Dictionary<string, double> _scores = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byMeaning = new(StringComparer.Ordinal);

    /// <summary>Scores by content item id, larger is better.</summary>
    public IReadOnlyDictionary<string, double> Scores => _scores;

    /// <summary>Those that have none of the words, with their numbers in the index.</summary>
    public IReadOnlyDictionary<string, int> ByMeaning => _byMeaning;

    /// <summary>Notes a document.</summary>
    public void Add(string contentItemId, double score, int document, bool hasWords)
    {
        _scores[contentItemId] = score;
        if (!hasWords)
        {
            _byMeaning[contentItemId] = document;
        }
    }
}
