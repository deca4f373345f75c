namespace WipoMatch.TextAnalysis.Stemming;

/// <summary>Reduces a lower-case word to its stem.</summary>
public interface IStemmer
{
    /// <summary>Writes the stem over the beginning of the word and returns its length, which never exceeds the word's.</summary>
    int Stem(Span<char> word);
}
