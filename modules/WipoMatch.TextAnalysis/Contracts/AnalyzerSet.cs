using System.Collections.Frozen;
using WipoMatch.TextAnalysis.Stemming;
using WipoMatch.TextAnalysis.Words;

namespace WipoMatch.TextAnalysis.Contracts;

/// <summary>The analysis chains of the six languages.</summary>
public static class AnalyzerSet
{
    private const string Unknown = "und";

    private static readonly FrozenSet<string> NoStopWords = FrozenSet<string>.Empty;
    private static readonly Porter2Stemmer English = new();
    // Enough for the everyday words of six languages; who reads a whole site for once may remember more meanwhile.
    private const int Usual = 40_000;
    private const int Many = 400_000;

    private static readonly WordFormBudget Budget = new(Usual);

    private static readonly FrozenDictionary<string, LanguageAnalyzer> Analyzers = new[]
    {
        Create("ar", new(WordScript.Arabic, new ArabicLight10Stemmer(), English, StopWords.Arabic)),
        Create("zh", new(WordScript.Other, null, English, NoStopWords)),
        Create("en", new(WordScript.Latin, English, English, StopWords.English) { HasPossessive = true }),
        Create("fr", new(WordScript.Latin, new FrenchLightStemmer(), null, StopWords.French) { HasElision = true }),
        Create("ru", new(WordScript.Cyrillic, new RussianStemmer(), English, StopWords.Russian)),
        Create("es", new(WordScript.Latin, new SpanishStemmer(), null, StopWords.Spanish)),
        Create(Unknown, new(WordScript.None, null, null, NoStopWords)),
    }.ToFrozenDictionary(analyzer => analyzer.Language, StringComparer.OrdinalIgnoreCase);

    /// <summary>The chain for a language tag such as "zh-Hans"; an unknown language is folded but not stemmed.</summary>
    public static LanguageAnalyzer For(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var end = language.AsSpan().IndexOfAny('-', '_');
        var primary = end < 0 ? language : language[..end];
        return Analyzers.TryGetValue(primary, out var analyzer) ? analyzer : Analyzers[Unknown];
    }

    /// <summary>Lets all chains remember many words until the result is disposed of; then they forget them. For reading thousands of texts in a row.</summary>
    public static IDisposable RememberMany() => Budget.Widen(Many);

    private static LanguageAnalyzer Create(string language, LanguageProfile profile) => new(language, profile, Budget);
}
