namespace WipoMatch.Search.Indexing;

/// <summary>What a question found.</summary>
internal sealed class Findings
{
    private readonly List<TextMatchList> _lists = [];
    private readonly List<(string ContentItemId, int Document)> _byMeaning = [];
    private TextMatches? _matches;

    /// <summary>Scores by content item, larger is better.</summary>
    public TextMatches Scores => _matches ??= new(_lists);

    /// <summary>Notes what was found in a segment.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="documents">The documents, numbered in the segment.</param>
    /// <param name="scores">Their scores.</param>
    public void Add(Segment segment, List<int> documents, List<double> scores) => _lists.Add(new(segment.Items, documents.ToArray(), scores.ToArray()));

    /// <summary>Notes that a document has none of the words.</summary>
    /// <param name="contentItemId">Its item.</param>
    /// <param name="document">Its number through all segments.</param>
    public void AddByMeaning(string contentItemId, int document) => _byMeaning.Add((contentItemId, document));

    /// <summary>The number of a document that has none of the words; -1 for any other.</summary>
    public int NumberByMeaning(string contentItemId)
    {
        var place = _byMeaning.FindIndex(found => found.ContentItemId == contentItemId);
        return place < 0 ? -1 : _byMeaning[place].Document;
    }
}
