namespace WipoMatch.TextAnalysis.Stemming;

/// <summary>The regions R1 and R2 shared by the Snowball stemmers.</summary>
internal static class SnowballRegions
{
    /// <summary>Where the region after the first non-vowel following a vowel begins, counted from <paramref name="from"/>.</summary>
    public static int After(ReadOnlySpan<char> word, int from, string vowels)
    {
        var vowel = NextVowel(word, from, vowels);
        for (var i = vowel + 1; i < word.Length; i++)
        {
            if (!IsVowel(word[i], vowels))
            {
                return i + 1;
            }
        }

        return word.Length;
    }

    /// <summary>The index of the first vowel at or after <paramref name="from"/>, or the length of the word.</summary>
    public static int NextVowel(ReadOnlySpan<char> word, int from, string vowels)
    {
        while (from < word.Length && !IsVowel(word[from], vowels))
        {
            from++;
        }

        return from;
    }

    public static bool IsVowel(char letter, string vowels) => vowels.Contains(letter, StringComparison.Ordinal);
}
