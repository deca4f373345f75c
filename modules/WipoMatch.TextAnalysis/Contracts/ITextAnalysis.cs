namespace WipoMatch.TextAnalysis.Contracts;

/// <summary>The text analysis of the site for whoever compares texts: folded, without function words, reduced to stems.</summary>
public interface ITextAnalysis
{
    /// <summary>Cuts a text into stems in the order of the text; never throws on malformed text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="language">A language tag; an unknown language is folded but not stemmed.</param>
    IReadOnlyList<StemmedWord> Stems(string text, string language);
}

/// <summary>A word of a text that carries meaning.</summary>
/// <param name="Stem">Its stem; in Chinese two neighbouring characters, or one laid over them.</param>
/// <param name="IsOverlap">Whether it lies over another one and is not a word in sequence.</param>
/// <param name="Start">Where it starts in the text, in UTF-16 units.</param>
/// <param name="Length">How long it is in the text, in UTF-16 units.</param>
public readonly record struct StemmedWord(string Stem, bool IsOverlap, int Start, int Length);
