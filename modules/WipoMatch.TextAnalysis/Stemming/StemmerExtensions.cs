namespace WipoMatch.TextAnalysis.Stemming;

/// <summary>Convenience for callers that hold strings.</summary>
public static class StemmerExtensions
{
    /// <summary>Returns the stem of a lower-case word.</summary>
    public static string Stem(this IStemmer stemmer, string word)
    {
        ArgumentNullException.ThrowIfNull(stemmer);
        ArgumentNullException.ThrowIfNull(word);
        var buffer = word.ToCharArray();
        var length = stemmer.Stem(buffer);
        return new string(buffer, 0, length);
    }
}
