namespace WipoMatch.TextAnalysis.Words;

/// <summary>The writing system of a word, as far as it decides the stemmer.</summary>
internal enum WordScript
{
    None,
    Latin,
    Cyrillic,
    Arabic,
    Other,
}
