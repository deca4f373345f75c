namespace WipoMatch.Search.Analysis;

/// <summary>Turns text into index terms.</summary>
public interface IAnalyzer
{
    /// <summary>Analyses a text; never throws on malformed text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="language">A language tag; only its first part counts. An unknown language is folded but not stemmed.</param>
    IReadOnlyList<AnalyzedToken> Analyze(string text, string language);
}
