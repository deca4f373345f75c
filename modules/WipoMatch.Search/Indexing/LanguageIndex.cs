using System.Runtime.InteropServices;

namespace WipoMatch.Search.Indexing;

/// <summary>
/// The documents of one language by their words; immutable. Ranks by BM25F: Robertson, Zaragoza, Taylor, Simple BM25 extension to
/// multiple weighted fields (2004).
/// </summary>
internal sealed class LanguageIndex
{
    private const double Saturation = 1.2;
    private const double LengthShare = 0.75;
    private const double TitleWeight = 4;
    private const double SummaryWeight = 2;
    private const double BodyWeight = 1;
    private const double ExactBoost = 1.3;

    private readonly string[] _ids;
    private readonly Dictionary<string, Posting[]> _stems;
    private readonly Dictionary<string, Posting[]> _exact;

    public LanguageIndex(IEnumerable<IndexedDocument> documents)
    {
        var all = documents.OrderBy(document => document.ContentItemId, StringComparer.Ordinal).ToArray();
        var mean = Mean(all);
        _ids = [.. all.Select(document => document.ContentItemId)];
        _stems = Postings(all, mean, document => document.Stems);
        _exact = Postings(all, mean, document => document.Exact);
    }

    /// <summary>The documents that have at least one of the words.</summary>
    public IEnumerable<Hit> Find(IReadOnlyList<SearchWord> words)
    {
        var scores = new double[_ids.Length];
        var found = new int[_ids.Length];
        foreach (var word in words)
        {
            Add(word, scores, found);
        }

        for (var document = 0; document < found.Length; document++)
        {
            if (found[document] > 0)
            {
                yield return new Hit(_ids[document], scores[document], found[document]);
            }
        }
    }

    private void Add(SearchWord word, double[] scores, int[] found)
    {
        var exact = _exact.GetValueOrDefault(word.Exact) ?? [];
        var postings = word.Stem.Length == 0 ? exact : _stems.GetValueOrDefault(word.Stem) ?? [];
        var rarity = Math.Log(1 + ((_ids.Length - postings.Length + 0.5) / (postings.Length + 0.5)));
        var next = 0;
        foreach (var posting in postings)
        {
            while (next < exact.Length && exact[next].Document < posting.Document)
            {
                next++;
            }

            var isExact = next < exact.Length && exact[next].Document == posting.Document;
            scores[posting.Document] += rarity * posting.Frequency / (Saturation + posting.Frequency) * (isExact ? ExactBoost : 1);
            found[posting.Document]++;
        }
    }

    private static Dictionary<string, Posting[]> Postings(
        IndexedDocument[] documents, FieldLengths mean, Func<IndexedDocument, IReadOnlyDictionary<string, FieldCounts>> words)
    {
        var lists = new Dictionary<string, List<Posting>>(StringComparer.Ordinal);
        for (var document = 0; document < documents.Length; document++)
        {
            var lengths = documents[document].Lengths;
            foreach (var (word, count) in words(documents[document]))
            {
                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, word, out _);
                (list ??= []).Add(new Posting(document, Frequency(count, lengths, mean)));
            }
        }

        return lists.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
    }

    private static double Frequency(FieldCounts count, FieldCounts length, FieldLengths mean) =>
        (TitleWeight * Share(count.Title, length.Title, mean.Title)) +
        (SummaryWeight * Share(count.Summary, length.Summary, mean.Summary)) +
        (BodyWeight * Share(count.Body, length.Body, mean.Body));

    private static double Share(int count, int length, double mean) =>
        count == 0 ? 0 : count / (1 - LengthShare + (LengthShare * (mean > 0 ? length / mean : 1)));

    private static FieldLengths Mean(IndexedDocument[] documents) => documents.Length == 0
        ? default
        : new FieldLengths(
            documents.Average(document => document.Lengths.Title),
            documents.Average(document => document.Lengths.Summary),
            documents.Average(document => document.Lengths.Body));

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct FieldLengths(double Title, double Summary, double Body);

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Posting(int Document, double Frequency);
}

/// <summary>A document that has words of a question.</summary>
/// <param name="ContentItemId">The document.</param>
/// <param name="Score">Larger is better.</param>
/// <param name="Words">How many of the question's words it has.</param>
internal readonly record struct Hit(string ContentItemId, double Score, int Words);
