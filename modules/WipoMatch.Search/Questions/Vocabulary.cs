using WipoMatch.Concepts.Contracts;
using WipoMatch.Localization;
using WipoMatch.Search.Indexing;
using WipoMatch.Taxonomies;
using WipoMatch.TextAnalysis.Contracts;

namespace WipoMatch.Search.Questions;

/// <summary>Which words the site knows: those of what is published, of the concepts and of countries.</summary>
/// <param name="index">What is published.</param>
/// <param name="countries">The countries.</param>
/// <param name="lexicons">Keeps the words of concepts and countries.</param>
internal sealed class Vocabulary(SearchIndex index, IReadOnlyList<TermView> countries, Lexicons lexicons)
{
    /// <summary>What is published.</summary>
    public SearchIndex Index { get; } = index;

    /// <summary>The words of a language beside what is published.</summary>
    public Lexicon LexiconOf(string language) => lexicons.Of(language, Index.Space?.Scheme ?? ConceptScheme.None, countries);

    /// <summary>Whether a language has a word.</summary>
    public bool Knows(AnalyzedToken token, string language) =>
        token.Role == TokenRole.StopWord || IsPublished(token, language) || LexiconOf(language).Knows(token);

    /// <summary>How many words of a text each language has, in the order of the languages.</summary>
    public IReadOnlyList<(string Language, int Known, int Words)> Count(string text) =>
    [
        .. from site in SiteLanguages.All
           let tokens = AnalyzerSet.For(site.Code).Analyze(text).Where(token => token.Role != TokenRole.Overlap).ToList()
           select (site.Code, tokens.Count(token => Knows(token, site.Code)), tokens.Count),
    ];

    private bool IsPublished(AnalyzedToken token, string language)
    {
        var number = SegmentDocument.LanguageNumber(language);
        return Index.Has(number, token.Stem) || Index.Has(number, token.Exact);
    }
}
