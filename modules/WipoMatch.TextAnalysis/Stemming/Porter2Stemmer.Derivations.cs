namespace WipoMatch.TextAnalysis.Stemming;

public sealed partial class Porter2Stemmer
{
    private const string ValidBeforeLi = "cdeghkmnrt";

    private static readonly string[] Step2Suffixes = SuffixList.Of(
        "ization ational fulness ousness iveness tional biliti lessli entli ation alism aliti ousli iviti fulli ogist",
        "enci anci abli izer ator alli bli ogi li");

    private static readonly string[] Step3Suffixes = SuffixList.Of("ational tional alize icate iciti ative ical ness ful");

    private static readonly string[] Step4Suffixes = SuffixList.Of(
        "ement ance ence able ible ment ant ent ism ate iti ous ive ize ion al er ic");

    private static void Step2(ref WordBuffer word, int r1)
    {
        var suffix = word.LongestSuffix(Step2Suffixes);
        if (suffix is null || word.Length - suffix.Length < r1)
        {
            return;
        }

        var before = word.FromEnd(suffix.Length + 1);
        if ((suffix == "ogi" && before != 'l')
            || (suffix == "li" && !ValidBeforeLi.Contains(before, StringComparison.Ordinal)))
        {
            return;
        }

        word.ReplaceEnd(suffix.Length, Step2Replacement(suffix));
    }

    private static string Step2Replacement(string suffix) => suffix switch
    {
        "tional" => "tion",
        "enci" => "ence",
        "anci" => "ance",
        "abli" => "able",
        "entli" => "ent",
        "izer" or "ization" => "ize",
        "ational" or "ation" or "ator" => "ate",
        "alism" or "aliti" or "alli" => "al",
        "fulness" or "fulli" => "ful",
        "ousli" or "ousness" => "ous",
        "iveness" or "iviti" => "ive",
        "biliti" or "bli" => "ble",
        "ogist" or "ogi" => "og",
        "lessli" => "less",
        _ => "",
    };

    private static void Step3(ref WordBuffer word, (int R1, int R2) regions)
    {
        var suffix = word.LongestSuffix(Step3Suffixes);
        if (suffix is null || word.Length - suffix.Length < (suffix == "ative" ? regions.R2 : regions.R1))
        {
            return;
        }

        word.ReplaceEnd(suffix.Length, suffix switch
        {
            "tional" => "tion",
            "ational" => "ate",
            "alize" => "al",
            "icate" or "iciti" or "ical" => "ic",
            _ => "",
        });
    }

    private static void Step4(ref WordBuffer word, int r2)
    {
        var suffix = word.LongestSuffix(Step4Suffixes);
        if (suffix is null || word.Length - suffix.Length < r2)
        {
            return;
        }

        if (suffix != "ion" || word.FromEnd(4) is 's' or 't')
        {
            word.Cut(suffix.Length);
        }
    }

    private static void Step5(ref WordBuffer word, (int R1, int R2) regions)
    {
        var rest = word.Length - 1;
        if (word.FromEnd(1) == 'l')
        {
            word.Cut(rest >= regions.R2 && word.FromEnd(2) == 'l' ? 1 : 0);
        }
        else if (word.FromEnd(1) == 'e')
        {
            word.Cut(1);
            if (rest < regions.R2 && (rest < regions.R1 || EndsInShortSyllable(word)))
            {
                word.Append('e');
            }
        }
    }
}
