using System.Runtime.InteropServices;
using WipoMatch.Search.Analysis;
using WipoMatch.Search.Documents;

namespace WipoMatch.Search.Indexing;

/// <summary>The words of a document, counted; its text is not kept.</summary>
internal sealed class IndexedDocument
{
    private readonly Dictionary<string, FieldCounts> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FieldCounts> _exact = new(StringComparer.Ordinal);
    private FieldCounts _lengths;

    private IndexedDocument(string contentItemId, string language) => (ContentItemId, Language) = (contentItemId, language);

    public string ContentItemId { get; }

    public string Language { get; }

    /// <summary>Words in each field.</summary>
    public FieldCounts Lengths => _lengths;

    public IReadOnlyDictionary<string, FieldCounts> Stems => _stems;

    /// <summary>Words as they are written, function words among them.</summary>
    public IReadOnlyDictionary<string, FieldCounts> Exact => _exact;

    public static IndexedDocument Read(SearchDocument row)
    {
        var document = new IndexedDocument(row.ContentItemId, row.Language);
        document.Add(row.Title, new FieldCounts(1, 0, 0));
        document.Add(row.Summary, new FieldCounts(0, 1, 0));
        document.Add(row.Body, new FieldCounts(0, 0, 1));
        return document;
    }

    private void Add(string text, FieldCounts one)
    {
        foreach (var token in AnalyzerSet.For(Language).Analyze(text))
        {
            Count(_exact, token.Exact, one);
            if (token.Role != TokenRole.StopWord)
            {
                Count(_stems, token.Stem, one);
            }

            if (token.CountsInLength)
            {
                _lengths = Sum(_lengths, one);
            }
        }
    }

    private static void Count(Dictionary<string, FieldCounts> counts, string word, FieldCounts one)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _);
        count = Sum(count, one);
    }

    private static FieldCounts Sum(FieldCounts left, FieldCounts right) =>
        new(left.Title + right.Title, left.Summary + right.Summary, left.Body + right.Body);
}

/// <summary>How often a word stands in each field of a document.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FieldCounts(int Title, int Summary, int Body);
