namespace WipoMatch.TextAnalysis.Words;

/// <summary>
/// Spelling variants of Arabic made one: alef forms to ا, ى to ي, ة to ه, Persian kaf and yeh to the Arabic letters;
/// tatweel and vowel signs are dropped (the normalisation light10 was published with).
/// </summary>
public static class ArabicNormalization
{
    /// <summary>The normalised letter; '\0' for a sign to drop.</summary>
    public static char Normalize(char letter) => letter switch
    {
        'آ' or 'أ' or 'إ' or 'ٱ' => 'ا',
        'ى' or 'ی' => 'ي',
        'ة' => 'ه',
        'ک' => 'ك',
        '\u0640' => '\0',
        (>= '\u0610' and <= '\u061A') or (>= '\u064B' and <= '\u065F') or '\u0670' => '\0',
        (>= '\u06D6' and <= '\u06DC') or (>= '\u06DF' and <= '\u06E8') or (>= '\u06EA' and <= '\u06ED') => '\0',
        _ => letter,
    };
}
