namespace WipoMatch.TextAnalysis.Stemming;

/// <summary>
/// Arabic stemmer "light10", written from its published description (L. Larkey, L. Ballesteros, M. Connell,
/// "Light stemming for Arabic information retrieval", 2007). Expects text passed through <see cref="Words.ArabicNormalization"/>.
/// </summary>
public sealed class ArabicLight10Stemmer : IStemmer
{
    private static readonly string[] Articles = ["وال", "بال", "كال", "فال", "ال", "لل"];
    private static readonly string[] Suffixes = ["ها", "ان", "ات", "ون", "ين", "يه", "ية", "ه", "ة", "ي"];

    /// <inheritdoc />
    public int Stem(Span<char> word)
    {
        var buffer = new WordBuffer(word);
        CutPrefix(ref buffer);
        foreach (var suffix in Suffixes)
        {
            buffer.TryCut(suffix, 2);
        }

        return buffer.Length;
    }

    private static void CutPrefix(ref WordBuffer word)
    {
        if (word.Length >= 4 && word[0] == 'و')
        {
            word.CutStart(1);
        }

        foreach (var article in Articles)
        {
            if (word.Length >= article.Length + 2 && word.Span.StartsWith(article, StringComparison.Ordinal))
            {
                word.CutStart(article.Length);
                return;
            }
        }
    }
}
