using System.Text;
using WipoMatch.Localization;
using WipoMatch.Search.Indexing;
using WipoMatch.TextAnalysis.Contracts;

namespace WipoMatch.Search.Questions;

/// <summary>
/// Mends words that nobody knows: the nearest known word of the language, of equally near ones the commonest of what is published, by one slip in words of four letters and by two from eight on. Words in capitals, with digits, or after a
/// plus stay as they are. Chinese is not mended: its words are too short to have a nearest one.
/// </summary>
/// <param name="vocabulary">The words that the site knows.</param>
/// <param name="surfaces">How words of published texts are written.</param>
internal sealed class Spelling(Vocabulary vocabulary, IWordSurfaces surfaces)
{
    private const int Shortest = 4;
    private const int Long = 8;
    private const char Keep = '+';

    /// <summary>Mends a text.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="language">Its language.</param>
    /// <returns>The mended text and the typed one with signs that keep its words; null when nothing is to be mended.</returns>
    public Correction? Mend(string typed, string language)
    {
        var (mended, kept) = (new StringBuilder(typed), new StringBuilder(typed));
        foreach (var token in AnalyzerSet.For(language).Analyze(typed).Reverse().Where(token => IsUnknown(token, typed, language)))
        {
            if (Nearest(token.Exact, language) is { } word)
            {
                mended.Remove(token.Start, token.Length).Insert(token.Start, word);
                kept.Insert(token.Start, Keep);
            }
        }

        return mended.Equals(typed.AsSpan()) ? null : new(mended.ToString(), kept.ToString());
    }

    private bool IsUnknown(AnalyzedToken token, string typed, string language)
    {
        var word = typed.AsSpan(token.Start, token.Length);
        return token.Role == TokenRole.Term && token.Exact.Length >= Shortest
            && !word.ContainsAnyInRange('0', '9') && !Acronyms.IsOne(word.ToString()) && !word.ContainsAnyInRange('\u3400', '\u9fff')
            && (token.Start == 0 || typed[token.Start - 1] != Keep)
            && !vocabulary.Knows(token, language) && !SiteLanguages.All.Any(other => vocabulary.Knows(token, other.Code));
    }

    private string? Nearest(string word, string language)
    {
        var most = word.Length < Long ? 1 : 2;
        var near = new NearTo(word, most);
        var best = FromLexicon(near, language).Concat(FromTexts(near, language))
            .GroupBy(candidate => candidate.Word, StringComparer.Ordinal)
            .OrderBy(same => EditDistance.Between(word, same.Key, most))
            .ThenByDescending(same => same.Key[0] == word[0])
            .ThenByDescending(same => same.Where(candidate => candidate.ContentItemId is not null).Sum(candidate => candidate.Count))
            .ThenByDescending(same => same.Sum(candidate => candidate.Count))
            .ThenBy(same => same.Key, StringComparer.Ordinal)
            .FirstOrDefault()?.First();
        return best is null ? null : best.Surface ?? surfaces.Find(best.ContentItemId!, best.Word, language);
    }

    private IEnumerable<Candidate> FromLexicon(NearTo word, string language) =>
        from known in vocabulary.LexiconOf(language).Words
        where word.Includes(known.Key)
        select new Candidate(known.Key, known.Value.Count, known.Value.Surface, null);

    private IEnumerable<Candidate> FromTexts(NearTo word, string language) =>
        from known in vocabulary.Index.WordsNear(SegmentDocument.LanguageNumber(language), word)
        select new Candidate(known.Word, known.Documents, null, known.ContentItemId);

    private sealed record Candidate(string Word, int Count, string? Surface, string? ContentItemId);
}
