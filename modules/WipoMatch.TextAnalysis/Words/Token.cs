namespace WipoMatch.TextAnalysis.Words;

/// <summary>One word of a text.</summary>
/// <param name="Text">The word after the common front: NFKC, lower case, ASCII digits; diacritics kept.</param>
/// <param name="Start">Where the word starts in the original string, in UTF-16 units.</param>
/// <param name="Length">How long the word is in the original string, in UTF-16 units.</param>
public readonly record struct Token(string Text, int Start, int Length);
