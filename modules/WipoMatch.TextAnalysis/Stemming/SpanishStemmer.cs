using System.Runtime.InteropServices;

namespace WipoMatch.TextAnalysis.Stemming;

/// <summary>
/// Spanish stemmer, written from the published description of the Snowball algorithm (M. F. Porter,
/// "Spanish stemming algorithm", snowballstem.org).
/// </summary>
public sealed partial class SpanishStemmer : IStemmer
{
    private const string Vowels = "aeiouáéíóúü";

    /// <inheritdoc />
    public int Stem(Span<char> word)
    {
        var r1 = SnowballRegions.After(word, 0, Vowels);
        var regions = new Regions(FindRv(word), r1, SnowballRegions.After(word, r1, Vowels));
        var buffer = new WordBuffer(word);
        CutPronoun(ref buffer, regions.Rv);
        if (!CutStandardSuffix(ref buffer, regions) && !CutVerbWithY(ref buffer, regions.Rv))
        {
            CutVerb(ref buffer, regions.Rv);
        }

        CutResidue(ref buffer, regions.Rv);
        FoldAccents(word[..buffer.Length]);
        return buffer.Length;
    }

    private static int FindRv(ReadOnlySpan<char> word)
    {
        if (word.Length < 3)
        {
            return word.Length;
        }

        if (!IsVowel(word[1]))
        {
            return Math.Min(word.Length, SnowballRegions.NextVowel(word, 2, Vowels) + 1);
        }

        return IsVowel(word[0]) ? FirstConsonantEnd(word) : 3;
    }

    private static int FirstConsonantEnd(ReadOnlySpan<char> word)
    {
        for (var i = 2; i < word.Length; i++)
        {
            if (!IsVowel(word[i]))
            {
                return i + 1;
            }
        }

        return word.Length;
    }

    private static bool IsVowel(char letter) => SnowballRegions.IsVowel(letter, Vowels);

    private static void CutResidue(ref WordBuffer word, int rv)
    {
        if (word.TryCut("os", rv))
        {
            return;
        }

        if (word.Length <= rv)
        {
            return;
        }

        if (word.FromEnd(1) is 'a' or 'o' or 'á' or 'í' or 'ó')
        {
            word.Cut(1);
        }
        else if (word.FromEnd(1) is 'e' or 'é')
        {
            word.Cut(1);
            word.Cut(word.EndsWith("gu") && word.Length > rv ? 1 : 0);
        }
    }

    private static void FoldAccents(Span<char> stem)
    {
        stem.Replace('á', 'a');
        stem.Replace('é', 'e');
        stem.Replace('í', 'i');
        stem.Replace('ó', 'o');
        stem.Replace('ú', 'u');
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Regions(int Rv, int R1, int R2);
}
