using System.Buffers;
using System.Runtime.InteropServices;
using WipoMatch.Localization;

namespace WipoMatch.Search.Indexing;

/// <summary>The scores of all documents for one question. Dispose of it: its memory is used again.</summary>
internal sealed class Ranking : IDisposable
{
    // Decides between equally good texts; too little to bury a better one.
    private const double OtherLanguage = 0.98;

    private readonly SearchIndex _index;
    private readonly int[] _words;
    private readonly double[] _preferences;
    private readonly double[] _scores;
    private readonly byte[] _found;
    private readonly List<Match> _matches = [];

    public Ranking(SearchIndex index, SearchQuestion question, string language)
    {
        var size = index.Segments.Sum(segment => segment.Segment.Documents.Length);
        (_index, _scores, _found) = (index, ArrayPool<double>.Shared.Rent(size), ArrayPool<byte>.Shared.Rent(size));
        Array.Clear(_scores, 0, size);
        Array.Clear(_found, 0, size);
        var asked = SiteLanguages.All.Select(site => question.In(site.Code)).ToList();
        _words = [.. asked.Select(words => words.Count)];
        _preferences = [.. SiteLanguages.All.Select(site => site.Code == language ? 1 : OtherLanguage)];
        for (var number = 0; number < asked.Count; number++)
        {
            foreach (var word in asked[number])
            {
                Add(number, word);
            }
        }
    }

    /// <summary>The documents that have all words.</summary>
    public IReadOnlyDictionary<string, double> WithAllWords() => Select((found, words) => found == words);

    /// <summary>The documents that have at least half of the words, and less of their scores the more words are missing.</summary>
    public IReadOnlyDictionary<string, double> WithHalfOfTheWords() => Select((found, words) => found * 2 >= words);

    public void Dispose()
    {
        ArrayPool<double>.Shared.Return(_scores);
        ArrayPool<byte>.Shared.Return(_found);
    }

    private void Add(int language, SearchWord word)
    {
        var formula = new Bm25F(_index.Totals[language]);
        _matches.Clear();
        var offset = 0;
        foreach (var segment in _index.Segments)
        {
            Collect(segment, offset, language, word, formula);
            offset += segment.Segment.Documents.Length;
        }

        var rarity = formula.Rarity(_matches.Count);
        foreach (var match in _matches)
        {
            _scores[match.Document] += Bm25F.Score(rarity, match.Frequency, match.IsExact);
            _found[match.Document]++;
        }
    }

    private void Collect(LiveSegment segment, int offset, int language, SearchWord word, Bm25F formula)
    {
        var terms = segment.Segment.Terms;
        var exact = terms.Exact(language, word.Exact);
        var postings = word.Stem.Length == 0 ? exact : terms.Stems(language, word.Stem);
        while (postings.MoveNext())
        {
            var document = postings.Document;
            if (segment.IsLive(document))
            {
                var frequency = formula.Frequency(postings.Counts, segment.Segment.Documents[document].Lengths);
                _matches.Add(new Match(offset + document, frequency, exact.MoveTo(document)));
            }
        }
    }

    private Dictionary<string, double> Select(Func<int, int, bool> fits)
    {
        var scores = new Dictionary<string, double>(StringComparer.Ordinal);
        var offset = 0;
        foreach (var segment in _index.Segments)
        {
            var documents = segment.Segment.Documents;
            for (var document = 0; document < documents.Length; document++)
            {
                var (id, language, _) = documents[document];
                var (found, words) = (_found[offset + document], _words[language]);
                if (found > 0 && fits(found, words))
                {
                    var score = _scores[offset + document] * _preferences[language];
                    scores[id] = found == words ? score : score * found / words;
                }
            }

            offset += documents.Length;
        }

        return scores;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Match(int Document, double Frequency, bool IsExact);
}
