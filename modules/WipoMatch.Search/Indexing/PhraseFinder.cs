using WipoMatch.Search.Questions;

namespace WipoMatch.Search.Indexing;

/// <summary>Finds the documents of a segment in which words stand side by side.</summary>
/// <param name="terms">The words of the segment.</param>
/// <param name="language">The number of the language.</param>
internal sealed class PhraseFinder(TermTable terms, int language)
{
    private readonly List<int> _positions = [];

    /// <summary>The documents that have a phrase; one word is a phrase, too.</summary>
    public IEnumerable<int> Find(SearchPhrase phrase)
    {
        Dictionary<int, List<int>>? ends = null;
        for (var place = 0; place < phrase.Stems.Count; place++)
        {
            ends = Continue(ends, phrase.Stems[place], phrase.Distances[place]);
        }

        return ends?.Keys ?? Enumerable.Empty<int>();
    }

    // For each document where the words so far end; null before the first word.
    private Dictionary<int, List<int>> Continue(Dictionary<int, List<int>>? ends, string stem, int distance)
    {
        var next = new Dictionary<int, List<int>>();
        var found = terms.Find(language, stem);
        var postings = found.Stems;
        var positions = found.Positions;
        while (postings.MoveNext())
        {
            List<int>? before = null;
            if (ends is not null && !ends.TryGetValue(postings.Document, out before))
            {
                positions.Skip(postings.Counts.Sum);
                continue;
            }

            positions.Read(postings.Counts.Sum, _positions);
            var kept = _positions.FindAll(position => before is null || before.BinarySearch(position - distance) >= 0);
            if (kept.Count > 0)
            {
                next[postings.Document] = kept;
            }
        }

        return next;
    }
}
