namespace WipoMatch.TextAnalysis.Words;

/// <summary>French elided articles and conjunctions before an apostrophe: l'idée, qu’elle, jusqu'ici.</summary>
internal static class FrenchElision
{
    private static readonly string[] Elided =
        ["l", "d", "qu", "n", "s", "j", "m", "t", "c", "jusqu", "lorsqu", "puisqu", "quoiqu"];

    /// <summary>How many characters to skip at the start of the word.</summary>
    public static int PrefixLength(ReadOnlySpan<char> word)
    {
        var apostrophe = word.IndexOfAny("'’\uFF07");
        if (apostrophe < 1 || apostrophe == word.Length - 1)
        {
            return 0;
        }

        foreach (var elided in Elided)
        {
            if (word[..apostrophe].Equals(elided, StringComparison.OrdinalIgnoreCase))
            {
                return apostrophe + 1;
            }
        }

        return 0;
    }
}
