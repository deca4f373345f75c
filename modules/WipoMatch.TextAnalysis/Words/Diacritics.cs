using System.Text;

namespace WipoMatch.TextAnalysis.Words;

/// <summary>
/// Diacritics of Latin and Greek letters taken away by canonical decomposition (Unicode Standard Annex 15), with the
/// letters that do not decompose written out. Cyrillic й and the letters of other scripts stay as they are.
/// </summary>
public static class Diacritics
{
    private const int TableSize = 0x2000;

    private static readonly char[] Bases = BuildBases();

    /// <summary>Returns the text without diacritics.</summary>
    public static string Remove(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var changed = text.AsSpan().IndexOfAnyExceptInRange('\0', '\u007F');
        if (changed < 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 4).Append(text, 0, changed);
        foreach (var letter in text.AsSpan(changed))
        {
            Append(result, letter);
        }

        return result.ToString();
    }

    private static void Append(StringBuilder result, char letter)
    {
        switch (letter)
        {
            case 'ß' or 'ẞ':
                result.Append("ss");
                break;
            case 'æ' or 'ǽ':
                result.Append("ae");
                break;
            case 'œ':
                result.Append("oe");
                break;
            case 'þ':
                result.Append("th");
                break;
            case >= '\u0300' and <= '\u036F':
                break;
            default:
                result.Append(letter < TableSize ? Bases[letter] : letter);
                break;
        }
    }

    private static char[] BuildBases()
    {
        var bases = new char[TableSize];
        for (var i = 0; i < TableSize; i++)
        {
            bases[i] = BaseOf((char)i);
        }

        return bases;
    }

    private static char BaseOf(char letter) => letter switch
    {
        'ø' => 'o',
        'đ' or 'ð' => 'd',
        'ħ' => 'h',
        'ı' => 'i',
        'ł' => 'l',
        'ŋ' => 'n',
        'ŧ' => 't',
        'ς' => 'σ',
        'ѐ' or 'ё' => 'е',
        'ѝ' => 'и',
        (>= '\u00C0' and <= '\u024F') or (>= '\u0370' and <= '\u03FF') or (>= '\u1E00' and <= '\u1FFE')
            => char.ToLowerInvariant(letter.ToString().Normalize(NormalizationForm.FormD)[0]),
        _ => letter,
    };
}
