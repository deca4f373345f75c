using System.Buffers;

namespace WipoMatch.TextAnalysis.Stemming;

/// <summary>
/// English stemmer "Porter2", written from its published description (M. F. Porter, Snowball, "The English (Porter2)
/// stemming algorithm", snowballstem.org) with the exceptions of Snowball 3.
/// </summary>
public sealed partial class Porter2Stemmer : IStemmer
{
    private const string Vowels = "aeiouy";

    private static readonly SearchValues<char> VowelSet = SearchValues.Create(Vowels);

    private static readonly string[] R1Prefixes =
        ["arsen", "commun", "emerg", "gener", "intern", "later", "organ", "past", "univers"];

    /// <inheritdoc />
    public int Stem(Span<char> word)
    {
        if (word.Length <= 2)
        {
            return word.Length;
        }

        if (Irregular.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var stem))
        {
            stem.CopyTo(word);
            return stem.Length;
        }

        var buffer = new WordBuffer(word);
        MarkConsonantY(ref buffer);
        var regions = FindRegions(buffer.Span);
        Step0(ref buffer);
        Step1a(ref buffer);
        Step1b(ref buffer, regions.R1);
        Step1c(ref buffer);
        Step2(ref buffer, regions.R1);
        Step3(ref buffer, regions);
        Step4(ref buffer, regions.R2);
        Step5(ref buffer, regions);
        word[..buffer.Length].Replace('Y', 'y');
        return buffer.Length;
    }

    private static void MarkConsonantY(ref WordBuffer word)
    {
        if (word[0] == '\'')
        {
            word.CutStart(1);
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] == 'y' && (i == 0 || IsVowel(word[i - 1])))
            {
                word[i] = 'Y';
            }
        }
    }

    private static (int R1, int R2) FindRegions(ReadOnlySpan<char> word)
    {
        var r1 = SpecialR1(word) ?? SnowballRegions.After(word, 0, Vowels);
        return (r1, SnowballRegions.After(word, r1, Vowels));
    }

    private static int? SpecialR1(ReadOnlySpan<char> word)
    {
        foreach (var prefix in R1Prefixes)
        {
            if (word.StartsWith(prefix, StringComparison.Ordinal))
            {
                return prefix.Length;
            }
        }

        return null;
    }

    private static bool IsVowel(char letter) => SnowballRegions.IsVowel(letter, Vowels);

    private static bool HasVowel(ReadOnlySpan<char> letters) => letters.ContainsAny(VowelSet);

    private static bool EndsInShortSyllable(in WordBuffer word)
    {
        if (word.Length == 2)
        {
            return IsVowel(word[0]) && !IsVowel(word[1]);
        }

        return word.EndsWith("past")
            || (word.Length > 2
                && !IsVowel(word.FromEnd(3))
                && IsVowel(word.FromEnd(2))
                && !IsVowel(word.FromEnd(1))
                && word.FromEnd(1) is not ('w' or 'x' or 'Y'));
    }
}
