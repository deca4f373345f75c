using WipoMatch.Concepts.Contracts;
using WipoMatch.Localization;
using WipoMatch.Search.Documents;
using WipoMatch.Search.Questions;

namespace WipoMatch.Search.Indexing;

/// <summary>Everything that can be found at one moment; immutable.</summary>
internal sealed class SearchIndex
{
    private readonly LanguageTotals[] _totals = new LanguageTotals[SiteLanguages.All.Count];

    private SearchIndex(SemanticSpace? space, IReadOnlyList<LiveSegment> segments)
    {
        (Space, Segments) = (space, segments);
        foreach (var segment in segments)
        {
            for (var language = 0; language < _totals.Length; language++)
            {
                _totals[language] += segment.Totals[language];
            }
        }
    }

    /// <summary>An index without documents, in which texts are found by their words alone.</summary>
    public static SearchIndex Empty { get; } = Over(null);

    /// <summary>Tells what texts are about; null when they are found by their words alone.</summary>
    public SemanticSpace? Space { get; }

    /// <summary>The parts. How documents are spread over them changes no score.</summary>
    public IReadOnlyList<LiveSegment> Segments { get; }

    /// <summary>How many documents can be found.</summary>
    public int Documents => Segments.Sum(segment => segment.Live);

    /// <summary>The live documents of each language in all segments.</summary>
    public ReadOnlySpan<LanguageTotals> Totals => _totals;

    /// <summary>An index without documents.</summary>
    /// <param name="space">Tells what texts are about, or null.</param>
    public static SearchIndex Over(SemanticSpace? space) => new(space, []);

    /// <summary>An index of all rows of a site.</summary>
    /// <param name="space">Tells what texts are about, or null.</param>
    /// <param name="rows">The rows; they are walked over once and none is kept. Of several rows of an item the one with the highest stamp counts.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static SearchIndex Read(SemanticSpace? space, IEnumerable<SearchDocument> rows, CancellationToken cancellationToken = default) =>
        new(space, WholeSite.Read(rows, space, cancellationToken));

    /// <summary>An index of segments that were built before.</summary>
    /// <param name="space">Told what their texts are about, or null.</param>
    /// <param name="segments">The segments; no item is live in two of them.</param>
    public static SearchIndex Of(SemanticSpace? space, IReadOnlyList<LiveSegment> segments) => new(space, segments);

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
        new(Space, MergePolicy.Apply(Segments.Select(segment => segment.Without(changed)).Append(new LiveSegment(added)), most));

    /// <summary>The same index with all documents in one segment.</summary>
    public SearchIndex InOneSegment() => Segments.Count > 1 ? new SearchIndex(Space, [SegmentMerger.Merge(Segments)]) : this;

    /// <summary>The segment of a document, and its number there.</summary>
    /// <param name="document">The document, counted through all segments.</param>
    public (Segment Segment, int Number) Locate(int document)
    {
        foreach (var segment in Segments)
        {
            if (document < segment.Segment.Documents.Length)
            {
                return (segment.Segment, document);
            }

            document -= segment.Segment.Documents.Length;
        }

        throw new ArgumentOutOfRangeException(nameof(document));
    }

    /// <summary>Whether a text has a word, as it is written or by its stem. Names of countries and concepts do not count: they stand beside texts of all languages.</summary>
    /// <param name="language">The number of the language.</param>
    /// <param name="word">The word.</param>
    public bool Has(int language, string word) => Segments.Any(segment => segment.HasInText(segment.Segment.Terms.Find(language, word)));

    /// <summary>The words of a language that are few slips away from another one, with how many documents have them and one that does.</summary>
    /// <param name="language">The number of the language.</param>
    /// <param name="word">The other word.</param>
    public IEnumerable<(string Word, int Documents, string ContentItemId)> WordsNear(int language, NearTo word) =>
        Segments.SelectMany(segment => NearWords.In(segment, language, word));

    /// <summary>The documents that answer a question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="language">The language of the page.</param>
    public Findings Find(SearchQuestion question, string language)
    {
        using var ranking = new Ranking(this, question, language);
        return ranking.Select();
    }
}
