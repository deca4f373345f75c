namespace WipoMatch.TextAnalysis.Contracts;

/// <summary>The text analysis of the site for whoever compares texts: folded, without function words, reduced to stems.</summary>
public interface ITextAnalysis
{
    /// <summary>Cuts a text into stems in the order of the text; never throws on malformed text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="language">A language tag; an unknown language is folded but not stemmed.</param>
    IReadOnlyList<StemmedWord> Stems(string text, string language);
}
