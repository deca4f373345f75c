namespace WipoMatch.TextAnalysis.Words;

/// <summary>The English possessive ending 's, with a straight or a curly apostrophe.</summary>
internal static class EnglishPossessive
{
    /// <summary>How many characters to leave out at the end of the word.</summary>
    public static int SuffixLength(ReadOnlySpan<char> word)
        => word is [_, .., '\'' or '’' or '\uFF07', 's' or 'S'] ? 2 : 0;
}
