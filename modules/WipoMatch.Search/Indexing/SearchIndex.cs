using WipoMatch.Localization;
using WipoMatch.Search.Documents;

namespace WipoMatch.Search.Indexing;

/// <summary>Everything that can be found at one moment; immutable.</summary>
internal sealed class SearchIndex
{
    private readonly LanguageTotals[] _totals = new LanguageTotals[SiteLanguages.All.Count];

    private SearchIndex(IReadOnlyList<LiveSegment> segments)
    {
        Segments = segments;
        foreach (var segment in segments)
        {
            for (var language = 0; language < _totals.Length; language++)
            {
                _totals[language] += segment.Totals[language];
            }
        }
    }

    public static SearchIndex Empty { get; } = new([]);

    /// <summary>The parts. How documents are spread over them changes no score.</summary>
    public IReadOnlyList<LiveSegment> Segments { get; }

    /// <summary>How many documents can be found.</summary>
    public int Documents => Segments.Sum(segment => segment.Live);

    /// <summary>The live documents of each language in all segments.</summary>
    public ReadOnlySpan<LanguageTotals> Totals => _totals;

    /// <summary>The index after some rows have changed.</summary>
    /// <param name="rows">The rows as they are now; they are walked over once and none is kept.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public SearchIndex With(IEnumerable<SearchDocument> rows, CancellationToken cancellationToken = default)
    {
        var update = new IndexUpdate(this);
        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            update.Add(row);
        }

        return update.ToIndex();
    }

    /// <summary>The index with a further segment.</summary>
    /// <param name="added">The segment.</param>
    /// <param name="changed">Items that other segments no longer have.</param>
    /// <param name="most">How many segments of one size are merged.</param>
    public SearchIndex With(Segment added, IReadOnlySet<string> changed, int most) =>
        new(MergePolicy.Apply(Segments.Select(segment => segment.Without(changed)).Append(new LiveSegment(added)), most));

    /// <summary>The same index with all documents in one segment.</summary>
    public SearchIndex InOneSegment() => Segments.Count > 1 ? new SearchIndex([SegmentMerger.Merge(Segments)]) : this;

    /// <summary>The documents that have all words of a question; when there are none, those that have at least half of them.</summary>
    /// <param name="question">The question.</param>
    /// <param name="language">The language of the page.</param>
    public IReadOnlyDictionary<string, double> Find(SearchQuestion question, string language)
    {
        using var ranking = new Ranking(this, question, language);
        var all = ranking.WithAllWords();
        return all.Count > 0 ? all : ranking.WithHalfOfTheWords();
    }
}
