using WipoMatch.Localization;
using WipoMatch.TextAnalysis.Contracts;

namespace WipoMatch.Search.Indexing;

/// <summary>
/// A question as the words that documents of each language must have. Function words are left out, unless the question has no others
/// (“WHO”).
/// </summary>
internal sealed class SearchQuestion
{
    private const int MostWords = 32;
    private const int MostCharacters = 2000;

    private readonly Dictionary<string, IReadOnlyList<SearchWord>> _words = new(StringComparer.Ordinal);

    private SearchQuestion()
    {
    }

    /// <summary>Whether there is nothing to look for.</summary>
    public bool IsEmpty => _words.Values.All(words => words.Count == 0);

    /// <summary>The words to look for in documents of a language.</summary>
    public IReadOnlyList<SearchWord> In(string language) => _words.GetValueOrDefault(language) ?? [];

    /// <summary>Reads a question.</summary>
    /// <param name="text">What was typed; only its beginning counts when it is very long.</param>
    /// <param name="language">The language of the page: its function words count in no language.</param>
    public static SearchQuestion Read(string? text, string language)
    {
        var question = new SearchQuestion();
        var typed = text is null ? "" : text.Length > MostCharacters ? text[..MostCharacters] : text;
        var own = AnalyzerSet.For(language).Analyze(typed);
        var isOfStopWords = own.All(token => token.Role == TokenRole.StopWord);
        var stopWords = own.Where(token => token.Role == TokenRole.StopWord).Select(token => token.Exact).ToHashSet(StringComparer.Ordinal);
        foreach (var site in SiteLanguages.All)
        {
            var tokens = AnalyzerSet.For(site.Code).Analyze(typed);
            var words = isOfStopWords ? WithStopWords(tokens) : WithoutStopWords(tokens, stopWords);
            question._words[site.Code] = [.. words.Select(token => new SearchWord(token.Stem, token.Exact)).Distinct().Take(MostWords)];
        }

        return question;
    }

    private static IEnumerable<AnalyzedToken> WithoutStopWords(IReadOnlyList<AnalyzedToken> tokens, HashSet<string> stopWords) =>
        tokens.Where(token => token.Role == TokenRole.Term && !stopWords.Contains(token.Exact));

    private static IEnumerable<AnalyzedToken> WithStopWords(IReadOnlyList<AnalyzedToken> tokens) =>
        tokens.Where(token => token.Role != TokenRole.Overlap);
}
