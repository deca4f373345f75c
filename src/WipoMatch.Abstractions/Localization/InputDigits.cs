using System.Globalization;
using System.Text;

namespace WipoMatch.Localization;

/// <summary>Digits and numbers as people type them: in any script, with comma or point, with blanks between thousands.</summary>
public static class InputDigits
{
    /// <summary>The text with every decimal digit (٣, ３, ३) as 0 to 9 and full-width letters and signs as plain ones.</summary>
    /// <param name="text">The text.</param>
    public static string ToPlain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var digit = CharUnicodeInfo.GetDecimalDigitValue(character);
            plain.Append(digit >= 0 ? (char)('0' + digit) : Plain(character));
        }

        return plain.ToString();
    }

    /// <summary>
    /// Reads a number. A lone comma or point before exactly three digits separates thousands where the current language writes it so,
    /// else it begins the fraction.
    /// </summary>
    /// <param name="text">What was typed.</param>
    /// <param name="number">The number.</param>
    public static bool TryReadNumber(string? text, out decimal number)
    {
        number = 0;
        var plain = new string([.. ToPlain(text ?? "").Where(character => !char.IsWhiteSpace(character) && character is not ('\'' or '’' or '٬'))]);
        var point = FractionAt(plain);
        var whole = new string([.. plain.Where((character, index) => character is not (',' or '.') || index == point)]).Replace(',', '.');
        return plain.Any(char.IsAsciiDigit)
            && decimal.TryParse(whole, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }

    private static char Plain(char character) => character switch
    {
        '٫' => '.',
        '、' or '，' => ',',
        '。' or '．' => '.',
        '−' => '-',
        >= '！' and <= '～' => (char)(character - '！' + '!'),
        _ => character,
    };

    private static int FractionAt(string plain)
    {
        var last = plain.LastIndexOfAny([',', '.']);
        if (last < 0)
        {
            return -1;
        }

        var mark = plain[last];
        if (plain.IndexOf(mark) != last)
        {
            return -1;
        }

        var isAlone = plain.IndexOf(mark == ',' ? '.' : ',') < 0;
        return isAlone && plain.Length - last == 4 && last is > 0 and <= 4 && mark == Group ? -1 : last;
    }

    private static char Group => SiteLanguages.Current.Code switch
    {
        "es" => '.',
        "fr" or "ru" => ' ',
        _ => ',',
    };
}
