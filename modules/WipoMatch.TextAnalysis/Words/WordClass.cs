namespace WipoMatch.TextAnalysis.Words;

/// <summary>What a code point does at a word boundary: the word-break properties of UAX 29, reduced to those used here.</summary>
internal enum WordClass : byte
{
    Other,
    Letter,
    Digit,
    Ideograph,
    Mark,
    Format,
    Connector,
    MidLetter,
    MidNumber,
    MidBoth,
}
