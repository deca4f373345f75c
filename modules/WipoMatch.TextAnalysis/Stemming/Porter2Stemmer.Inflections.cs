using System.Collections.Frozen;

namespace WipoMatch.TextAnalysis.Stemming;

public sealed partial class Porter2Stemmer
{
    private static readonly string[] Possessives = SuffixList.Of("' 's 's'");
    private static readonly string[] Plurals = SuffixList.Of("sses ied ies us ss s");
    private static readonly string[] Participles = SuffixList.Of("eedly eed ingly edly ing ed");
    private static readonly string[] WholeBeforeIng = ["inn", "out", "cann", "herr", "earr", "even"];
    private static readonly string[] WholeBeforeEed = ["proc", "exc", "succ"];
    private static readonly string[] Doubles = SuffixList.Of("bb dd ff gg mm nn pp rr tt");

    private static readonly FrozenDictionary<string, string> Irregular = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["skis"] = "ski",
        ["skies"] = "sky",
        ["idly"] = "idl",
        ["gently"] = "gentl",
        ["ugly"] = "ugli",
        ["early"] = "earli",
        ["only"] = "onli",
        ["singly"] = "singl",
        ["sky"] = "sky",
        ["news"] = "news",
        ["howe"] = "howe",
        ["atlas"] = "atlas",
        ["cosmos"] = "cosmos",
        ["bias"] = "bias",
        ["andes"] = "andes",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static void Step0(ref WordBuffer word)
    {
        if (word.LongestSuffix(Possessives) is { } suffix)
        {
            word.Cut(suffix.Length);
        }
    }

    private static void Step1a(ref WordBuffer word)
    {
        switch (word.LongestSuffix(Plurals))
        {
            case "sses":
                word.Cut(2);
                break;
            case "ied" or "ies":
                word.Cut(word.Length > 4 ? 2 : 1);
                break;
            case "s" when HasVowel(word.Span[..Math.Max(0, word.Length - 2)]):
                word.Cut(1);
                break;
        }
    }

    private static void Step1b(ref WordBuffer word, int r1)
    {
        var suffix = word.LongestSuffix(Participles);
        if (suffix is null)
        {
            return;
        }

        var rest = word.Span[..^suffix.Length];
        if (suffix is "eed" or "eedly")
        {
            if (rest.Length >= r1 && !IsOneOf(rest, WholeBeforeEed))
            {
                word.ReplaceEnd(suffix.Length, "ee");
            }
        }
        else if (suffix == "ing" && rest is [var first, 'y' or 'Y'] && !IsVowel(first))
        {
            word.ReplaceEnd(4, "ie");
        }
        else if (HasVowel(rest) && !(suffix == "ing" && IsOneOf(rest, WholeBeforeIng)))
        {
            word.Cut(suffix.Length);
            RepairAfterParticiple(ref word, r1);
        }
    }

    private static void RepairAfterParticiple(ref WordBuffer word, int r1)
    {
        if (word.EndsWith("at") || word.EndsWith("bl") || word.EndsWith("iz"))
        {
            word.Append('e');
        }
        else if (word.LongestSuffix(Doubles) is not null)
        {
            // "add", "egg" and "off" keep both letters.
            word.Cut(word.Length == 3 && word[0] is 'a' or 'e' or 'o' ? 0 : 1);
        }
        else if (word.Length == r1 && EndsInShortSyllable(word))
        {
            word.Append('e');
        }
    }

    private static void Step1c(ref WordBuffer word)
    {
        if (word.Length > 2 && word.FromEnd(1) is 'y' or 'Y' && !IsVowel(word.FromEnd(2)))
        {
            word.ReplaceEnd(1, "i");
        }
    }

    private static bool IsOneOf(ReadOnlySpan<char> letters, string[] words)
    {
        foreach (var word in words)
        {
            if (letters.SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }
}
