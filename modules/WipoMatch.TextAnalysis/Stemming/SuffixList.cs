namespace WipoMatch.TextAnalysis.Stemming;

/// <summary>Suffix lists written as one line of words.</summary>
internal static class SuffixList
{
    /// <summary>The words, longest first, so that the first hit is the longest.</summary>
    public static string[] Of(params ReadOnlySpan<string> lines)
        => [.. string.Join(' ', lines!).Split(' ').OrderByDescending(suffix => suffix.Length)];
}
