using System.Globalization;
using System.Text.RegularExpressions;
using WipoMatch.Localization;

namespace WipoMatch.Translations.Checks;

/// <summary>Finds the numbers of a text, in all digits, with thousands apart by blanks, commas, points or apostrophes, and with scale words.</summary>
public static partial class WrittenNumbers
{
    private const int MostDigits = 18;

    private static readonly (string Word, decimal Factor)[] Scales =
    [
        ("thousand", 1e3m), ("mille", 1e3m), ("mil millones", 1e9m), ("mil", 1e3m), ("тыс", 1e3m), ("ألف", 1e3m), ("آلاف", 1e3m), ("千", 1e3m),
        ("million", 1e6m), ("millón", 1e6m), ("millones", 1e6m), ("миллион", 1e6m), ("млн", 1e6m), ("مليون", 1e6m), ("ملايين", 1e6m),
        ("billion", 1e9m), ("milliard", 1e9m), ("миллиард", 1e9m), ("млрд", 1e9m), ("مليار", 1e9m), ("万", 1e4m), ("亿", 1e8m),
    ];

    /// <summary>The numbers in their order.</summary>
    /// <param name="text">The text, without addresses.</param>
    public static IReadOnlyList<WrittenNumber> In(string text)
    {
        // Numbers of list items count the items; languages and people number them differently.
        var plain = ListMark().Replace(InputDigits.ToPlain(text).Replace('٬', ','), "");
        return [.. Number().Matches(plain).Where(match => match.Length <= MostDigits).Select(match => Read(match.Value, ScaleAfter(plain, match.Index + match.Length)))];
    }

    private static WrittenNumber Read(string text, decimal scale)
    {
        var digits = Blank().Replace(text, "");
        var marks = digits.Count(character => character is ',' or '.');
        var last = digits.LastIndexOfAny([',', '.']);
        var whole = new string([.. digits.Where(char.IsAsciiDigit)]);
        var values = new List<decimal>();
        if (marks == 0 || IsGrouped(digits))
        {
            values.Add(decimal.Parse(whole, CultureInfo.InvariantCulture) * scale);
        }

        if (marks > 0 && (marks == 1 || digits[last] != digits[digits.IndexOfAny([',', '.'])]))
        {
            var fraction = digits[(last + 1)..];
            var before = new string([.. digits[..last].Where(char.IsAsciiDigit)]);
            values.Add(decimal.Parse($"{before}.{fraction}", CultureInfo.InvariantCulture) * scale);
        }

        return new(text, values.Count > 0 ? values : [decimal.Parse(whole, CultureInfo.InvariantCulture) * scale]);
    }

    private static bool IsGrouped(string digits)
    {
        var parts = digits.Split(',', '.');
        return parts[0].Length is > 0 and <= 3 && parts.Skip(1).All(part => part.Length == 3)
            && digits.Where(character => character is ',' or '.').Distinct().Count() == 1;
    }

    private static decimal ScaleAfter(string text, int at)
    {
        var rest = text.AsSpan(at).TrimStart();
        foreach (var (word, factor) in Scales.OrderByDescending(scale => scale.Word.Length))
        {
            // “5 mil” is five thousand, “5 miles” are not; longer words are inflected.
            if (rest.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (word is not ("mil" or "mille") || rest.Length == word.Length || !char.IsLetter(rest[word.Length])))
            {
                return factor;
            }
        }

        return 1;
    }

    [GeneratedRegex(@"\d{1,3}(?:[ \u00A0\u202F\u2009'’]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^[ \t]*\d{1,3}[.)](?=\s)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex ListMark();

    [GeneratedRegex(@"[ \u00A0\u202F\u2009'’]", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();
}
