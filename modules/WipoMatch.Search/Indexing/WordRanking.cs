using System.Runtime.InteropServices;
using WipoMatch.Localization;
using WipoMatch.Search.Questions;

namespace WipoMatch.Search.Indexing;

/// <summary>Scores documents by their words, language by language: what has them, how often, and how rare they are.</summary>
/// <param name="index">The index.</param>
/// <param name="scores">Takes the scores.</param>
internal sealed class WordRanking(SearchIndex index, DocumentScores scores)
{
    private readonly List<Hit> _hits = [];

    /// <summary>Adds the words of a question.</summary>
    public void Add(SearchQuestion question)
    {
        for (var language = 0; language < SiteLanguages.All.Count; language++)
        {
            foreach (var word in question.In(SiteLanguages.All[language].Code))
            {
                Add(language, word);
            }
        }
    }

    /// <summary>How much all words of a question could tell: the sum of their rarities in a language.</summary>
    public double Weight(SearchQuestion question, string language)
    {
        var number = SegmentDocument.LanguageNumber(language);
        return number < 0 ? 0 : question.In(language).Sum(word => new Bm25F(index.Totals[number]).Rarity(Having(number, word)));
    }

    private int Having(int language, SearchWord word) => index.Segments.Sum(segment => Count(segment, language, word));

    private static int Count(LiveSegment segment, int language, SearchWord word)
    {
        var postings = Postings(segment, language, word);
        var count = 0;
        while (postings.MoveNext())
        {
            count += segment.IsLive(postings.Document) ? 1 : 0;
        }

        return count;
    }

    private static PostingReader Postings(LiveSegment segment, int language, SearchWord word) =>
        word.Stem.Length == 0 ? segment.Segment.Terms.Exact(language, word.Exact) : segment.Segment.Terms.Stems(language, word.Stem);

    private void Add(int language, SearchWord word)
    {
        var formula = new Bm25F(index.Totals[language]);
        _hits.Clear();
        var offset = 0;
        foreach (var segment in index.Segments)
        {
            Collect(segment, offset, language, word, formula);
            offset += segment.Segment.Documents.Length;
        }

        var rarity = formula.Rarity(_hits.Count);
        foreach (ref readonly var hit in CollectionsMarshal.AsSpan(_hits))
        {
            scores.Words[hit.Document] += Bm25F.Score(rarity, hit.Frequency, hit.IsExact);
            scores.Found[hit.Document]++;
        }
    }

    private void Collect(LiveSegment segment, int offset, int language, SearchWord word, Bm25F formula)
    {
        var exact = segment.Segment.Terms.Exact(language, word.Exact);
        var postings = Postings(segment, language, word);
        while (postings.MoveNext())
        {
            var document = postings.Document;
            if (segment.IsLive(document))
            {
                var frequency = formula.Frequency(postings.Counts, segment.Segment.Documents[document].Lengths);
                _hits.Add(new Hit(offset + document, frequency, exact.MoveTo(document)));
            }
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Hit(int Document, double Frequency, bool IsExact);
}
