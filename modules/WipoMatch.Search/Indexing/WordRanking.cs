using WipoMatch.Localization;
using WipoMatch.Search.Questions;

namespace WipoMatch.Search.Indexing;

/// <summary>Scores documents by their words, language by language: what has them, how often, and how rare they are.</summary>
/// <param name="index">The index.</param>
/// <param name="scores">Takes the scores.</param>
internal sealed class WordRanking(SearchIndex index, DocumentScores scores)
{
    /// <summary>Adds the words of a question.</summary>
    /// <returns>How much all words could tell in the language of the question: the sum of their rarities.</returns>
    public double Add(SearchQuestion question)
    {
        var weight = 0.0;
        for (var language = 0; language < SiteLanguages.All.Count; language++)
        {
            var code = SiteLanguages.All[language].Code;
            var formula = new Bm25F(index.Totals[language]);
            foreach (var word in question.In(code))
            {
                var rarity = formula.Rarity(Having(language, word));
                weight += code == question.Language ? rarity : 0;
                Add(language, word, formula, rarity);
            }
        }

        return weight;
    }

    // Rarity must be known before the first document is scored; counting is a walk without arithmetic.
    private int Having(int language, SearchWord word) => index.Segments.Sum(segment => segment.CountOf(Postings(segment, language, word)));

    private static PostingReader Postings(LiveSegment segment, int language, SearchWord word) =>
        word.Stem.Length == 0 ? segment.Segment.Terms.Exact(language, word.Exact) : segment.Segment.Terms.Stems(language, word.Stem);

    private void Add(int language, SearchWord word, Bm25F formula, double rarity)
    {
        var offset = 0;
        foreach (var segment in index.Segments)
        {
            var documents = segment.Segment.Documents;
            var exact = segment.Segment.Terms.Exact(language, word.Exact);
            var postings = Postings(segment, language, word);
            while (postings.MoveNext())
            {
                var document = postings.Document;
                var frequency = formula.Frequency(postings.Counts, documents[document].Lengths);
                scores.Words[offset + document] += Bm25F.Score(rarity, frequency, exact.MoveTo(document));
                scores.Found[offset + document]++;
            }

            offset += documents.Length;
        }
    }
}
