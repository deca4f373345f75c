using WipoMatch.Concepts.Contracts;
using WipoMatch.Localization;
using WipoMatch.TextAnalysis.Contracts;

namespace WipoMatch.Search.Questions;

/// <summary>
/// A question as the words that documents of each language should have, and what it is about. Function words are left out, unless the question has no others
/// (“WHO”).
/// </summary>
internal sealed class SearchQuestion
{
    private const int MostWords = 128;
    private const int MostCharacters = 2000;

    // Further ones are noise, and each costs a walk over its documents.
    private const int MostConcepts = 20;

    private readonly Dictionary<string, LanguageQuestion> _languages = new(StringComparer.Ordinal);

    private SearchQuestion(string language) => Language = language;

    /// <summary>The language in which the question was read.</summary>
    public string Language { get; }

    /// <summary>Whether there is nothing to look for.</summary>
    public bool IsEmpty => _languages.Values.All(question => question.Words.Count == 0);

    /// <summary>What the question is about, its nearest concepts; null when nobody can tell.</summary>
    public Meaning? Meaning { get; private init; }

    /// <summary>The words to look for in documents of a language.</summary>
    public IReadOnlyList<SearchWord> In(string language) => For(language).Words;

    /// <summary>All that is asked of documents of a language.</summary>
    public LanguageQuestion For(string language) => _languages.GetValueOrDefault(language) ?? LanguageQuestion.Nothing;

    /// <summary>Reads a question.</summary>
    /// <param name="text">What was typed; only its beginning counts when it is very long.</param>
    /// <param name="language">The language of the question: its function words count in no language.</param>
    /// <param name="space">Tells what the question is about, or null.</param>
    public static SearchQuestion Read(string? text, string language, SemanticSpace? space = null)
    {
        var typed = TypedQuestion.Read(text is null ? "" : text.Length > MostCharacters ? text[..MostCharacters] : text);
        var own = AnalyzerSet.For(language).Analyze(typed.Words);
        var isOfStopWords = own.All(token => token.Role == TokenRole.StopWord);
        var stopWords = own.Where(token => token.Role == TokenRole.StopWord).Select(token => token.Exact).ToHashSet(StringComparer.Ordinal);
        var question = new SearchQuestion(language) { Meaning = space is null ? null : MeaningOf(typed.Words, language, space) };
        foreach (var site in SiteLanguages.All)
        {
            var tokens = AnalyzerSet.For(site.Code).Analyze(typed.Words);
            var words = isOfStopWords ? WithStopWords(tokens) : WithoutStopWords(tokens, stopWords);
            question._languages[site.Code] = new(
                [.. words.Select(token => new SearchWord(token.Stem, token.Exact)).Distinct().Take(MostWords)],
                [.. typed.Phrases.Select(phrase => Phrase(phrase, site.Code)).Where(phrase => phrase.Stems.Count > 0)],
                [.. typed.Excluded.Select(phrase => Phrase(phrase, site.Code)).Where(phrase => phrase.Stems.Count > 0)]);
        }

        return question;
    }

    // A word in Latin letters among others is often an acronym that the scheme knows in English, French or Spanish only.
    private static Meaning MeaningOf(string words, string language, SemanticSpace space)
    {
        var acronyms = string.Join(' ', words.Split(' ').Where(Acronyms.IsOne));
        var texts = new List<TitledText> { new(language, "", words) };
        if (acronyms.Length > 0)
        {
            texts.AddRange(Acronyms.Languages.Where(other => other != language).Select(other => new TitledText(other, "", acronyms)));
        }

        var meaning = space.Read(texts);
        return meaning with { Subject = meaning.Subject.Strongest(MostConcepts) };
    }

    private static SearchPhrase Phrase(string text, string language)
    {
        var tokens = AnalyzerSet.For(language).Analyze(text).Where(token => token.Role == TokenRole.Term).Take(MostWords).ToList();
        return new([.. tokens.Select(token => token.Stem)], [.. tokens.Select((token, place) => place == 0 ? 0 : token.Position - tokens[place - 1].Position)]);
    }

    private static IEnumerable<AnalyzedToken> WithoutStopWords(IReadOnlyList<AnalyzedToken> tokens, HashSet<string> stopWords) =>
        tokens.Where(token => token.Role == TokenRole.Term && !stopWords.Contains(token.Exact));

    private static IEnumerable<AnalyzedToken> WithStopWords(IReadOnlyList<AnalyzedToken> tokens) =>
        tokens.Where(token => token.Role != TokenRole.Overlap);
}
