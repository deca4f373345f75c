namespace WipoMatch.TextAnalysis.Stemming;

public sealed partial class SpanishStemmer
{
    private static readonly string[] Plain = SuffixList.Of(
        "anza anzas ico ica icos icas ismo ismos able ables ible ibles ista istas oso osa osos osas",
        "amiento amientos imiento imientos");

    private static readonly string[] AfterIc = SuffixList.Of(
        "adora ador ación adoras adores aciones ante antes ancia ancias acion");

    private static readonly string[] Standard = SuffixList.Of(
        string.Join(' ', Plain),
        string.Join(' ', AfterIc),
        "logía logías ución uciones ucion encia encias amente mente idad idades iva ivo ivas ivos");

    /// <summary>Returns whether a suffix was found and cut; a suffix outside its region ends the step without success.</summary>
    private static bool CutStandardSuffix(ref WordBuffer word, Regions regions)
    {
        if (word.LongestSuffix(Standard) is not { } suffix)
        {
            return false;
        }

        if (word.Length - suffix.Length < (suffix == "amente" ? regions.R1 : regions.R2))
        {
            return false;
        }

        word.ReplaceEnd(suffix.Length, suffix switch
        {
            "logía" or "logías" => "log",
            "ución" or "uciones" or "ucion" => "u",
            "encia" or "encias" => "ente",
            _ => "",
        });
        CutBefore(ref word, suffix, regions.R2);
        return true;
    }

    private static void CutBefore(ref WordBuffer word, string suffix, int r2)
    {
        switch (suffix)
        {
            case "amente":
                CutBeforeAmente(ref word, r2);
                break;
            case "mente":
                CutFirst(ref word, ["ante", "able", "ible"], r2);
                break;
            case "idad" or "idades":
                CutFirst(ref word, ["abil", "ic", "iv"], r2);
                break;
            case "iva" or "ivo" or "ivas" or "ivos":
                word.TryCut("at", r2);
                break;
            default:
                if (AfterIc.Contains(suffix, StringComparer.Ordinal))
                {
                    word.TryCut("ic", r2);
                }

                break;
        }
    }

    private static void CutBeforeAmente(ref WordBuffer word, int r2)
    {
        if (word.TryCut("iv", r2))
        {
            word.TryCut("at", r2);
        }
        else
        {
            CutFirst(ref word, ["os", "ic", "ad"], r2);
        }
    }

    private static void CutFirst(ref WordBuffer word, scoped ReadOnlySpan<string> suffixes, int from)
    {
        foreach (var suffix in suffixes)
        {
            if (word.TryCut(suffix, from))
            {
                return;
            }
        }
    }
}
