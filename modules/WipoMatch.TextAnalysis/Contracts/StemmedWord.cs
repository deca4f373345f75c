namespace WipoMatch.TextAnalysis.Contracts;

/// <summary>A word of a text that carries meaning.</summary>
/// <param name="Stem">Its stem; in Chinese two neighbouring characters, or one laid over them.</param>
/// <param name="IsOverlap">Whether it lies over another one and is not a word in sequence.</param>
/// <param name="Start">Where it starts in the text, in UTF-16 units.</param>
/// <param name="Length">How long it is in the text, in UTF-16 units.</param>
public readonly record struct StemmedWord(string Stem, bool IsOverlap, int Start, int Length)
{
    /// <summary>The words of analysed texts that carry meaning, in their order.</summary>
    /// <param name="tokens">The tokens.</param>
    public static List<StemmedWord> Of(IEnumerable<AnalyzedToken> tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var words = new List<StemmedWord>();
        foreach (var token in tokens)
        {
            if (token.Stem.Length > 0)
            {
                words.Add(new StemmedWord(token.Stem, token.Role == TokenRole.Overlap, token.Start, token.Length));
            }
        }

        return words;
    }
}
