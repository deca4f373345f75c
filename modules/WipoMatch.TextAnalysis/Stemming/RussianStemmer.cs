namespace WipoMatch.TextAnalysis.Stemming;

/// <summary>
/// Russian stemmer, written from the published description of the Snowball algorithm (M. F. Porter,
/// "Russian stemming algorithm", snowballstem.org). Expects ё already folded to е.
/// </summary>
public sealed class RussianStemmer : IStemmer
{
    private const string Vowels = "аеиоуыэюя";

    private static readonly string[] GerundsAfterA = ["в", "вши", "вшись"];
    private static readonly string[] Gerunds = SuffixList.Of("в вши вшись ив ивши ившись ыв ывши ывшись");

    private static readonly string[] Adjectives = SuffixList.Of(
        "ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею");

    private static readonly string[] ParticiplesAfterA = ["ем", "нн", "вш", "ющ", "щ"];
    private static readonly string[] Participles = SuffixList.Of("ем нн вш ющ щ ивш ывш ующ");

    private static readonly string[] VerbsAfterA = SuffixList.Of("ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно");

    private static readonly string[] Verbs = SuffixList.Of(
        "ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно",
        "ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю");

    private static readonly string[] Nouns = SuffixList.Of(
        "а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я");

    /// <inheritdoc />
    public int Stem(Span<char> word)
    {
        var rv = Math.Min(word.Length, SnowballRegions.NextVowel(word, 0, Vowels) + 1);
        var r1 = SnowballRegions.After(word, 0, Vowels);
        var r2 = SnowballRegions.After(word, r1, Vowels);
        var buffer = new WordBuffer(word);
        if (!CutAfterA(ref buffer, rv, Gerunds, GerundsAfterA))
        {
            CutInflection(ref buffer, rv);
        }

        buffer.TryCut("и", rv);
        if (!buffer.TryCut("ость", Math.Max(rv, r2)))
        {
            buffer.TryCut("ост", Math.Max(rv, r2));
        }

        TidyUp(ref buffer, rv);
        return buffer.Length;
    }

    private static void CutInflection(ref WordBuffer word, int rv)
    {
        if (!word.TryCut("ся", rv))
        {
            word.TryCut("сь", rv);
        }

        if (word.LongestSuffix(Adjectives, rv) is { } adjective)
        {
            word.Cut(adjective.Length);
            CutAfterA(ref word, rv, Participles, ParticiplesAfterA);
        }
        else if (!CutAfterA(ref word, rv, Verbs, VerbsAfterA) && word.LongestSuffix(Nouns, rv) is { } noun)
        {
            word.Cut(noun.Length);
        }
    }

    /// <summary>Cuts the longest suffix; those of the second list only behind а or я.</summary>
    private static bool CutAfterA(ref WordBuffer word, int rv, string[] suffixes, string[] afterA)
    {
        if (word.LongestSuffix(suffixes, rv) is not { } suffix)
        {
            return false;
        }

        if (afterA.Contains(suffix, StringComparer.Ordinal)
            && (word.Length - suffix.Length <= rv || word.FromEnd(suffix.Length + 1) is not ('а' or 'я')))
        {
            return false;
        }

        word.Cut(suffix.Length);
        return true;
    }

    private static void TidyUp(ref WordBuffer word, int rv)
    {
        var superlative = word.TryCut("ейше", rv) || word.TryCut("ейш", rv);
        if (word.EndsWith("нн", rv))
        {
            word.Cut(1);
        }
        else if (!superlative)
        {
            word.TryCut("ь", rv);
        }
    }
}
