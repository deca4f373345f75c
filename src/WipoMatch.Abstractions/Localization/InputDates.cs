using System.Globalization;
using System.Text;

namespace WipoMatch.Localization;

/// <summary>Days as people type them: digits of any script, months by number or by name in any of the six languages, any separator.</summary>
public static class InputDates
{
    private static readonly Dictionary<string, int> Months = ReadMonths();

    /// <summary>Reads a day from three boxes.</summary>
    /// <param name="day">The day of the month.</param>
    /// <param name="month">The month: a number or a name.</param>
    /// <param name="year">The year, four digits.</param>
    /// <param name="date">The day.</param>
    public static bool TryRead(string? day, string? month, string? year, out DateOnly date)
    {
        date = default;
        return Number(day) is { } dayNumber && Number(year) is >= 1000 and <= 9999 and { } yearNumber && Month(month) is { } monthNumber
            && Make(yearNumber, monthNumber, dayNumber, out date);
    }

    /// <summary>Reads a day from one text: year first (2026-03-01, 2026年3月1日) or day first (1.3.2026, 1er mars 2026).</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="date">The day.</param>
    public static bool TryRead(string? text, out DateOnly date)
    {
        date = default;
        var parts = Parts(text ?? "").Where(part => char.IsAsciiDigit(part[0]) || Months.ContainsKey(part)).ToList();
        return parts.Count == 3
            && (parts[0].Length == 4 ? TryRead(parts[2], parts[1], parts[0], out date) : TryRead(parts[0], parts[1], parts[2], out date));
    }

    private static bool Make(int year, int month, int day, out DateOnly date)
    {
        var exists = month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        date = exists ? new(year, month, day) : default;
        return exists;
    }

    private static int? Number(string? text) =>
        int.TryParse(InputDigits.ToPlain(text ?? "").Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? Month(string? text) =>
        Number(text) ?? (Months.TryGetValue((text ?? "").Trim().TrimEnd('.'), out var month) ? month : null);

    // Runs of digits and runs of letters; everything else separates.
    private static IEnumerable<string> Parts(string text)
    {
        var part = new StringBuilder();
        foreach (var character in InputDigits.ToPlain(text))
        {
            var isPart = char.IsAsciiDigit(character) || char.IsLetter(character) || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark;
            if (part.Length > 0 && (!isPart || char.IsAsciiDigit(character) != char.IsAsciiDigit(part[0])))
            {
                yield return part.ToString();
                part.Clear();
            }

            if (isPart)
            {
                part.Append(character);
            }
        }

        if (part.Length > 0)
        {
            yield return part.ToString();
        }
    }

    private static Dictionary<string, int> ReadMonths()
    {
        var months = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var format in SiteLanguages.All.Select(language => language.Culture.DateTimeFormat))
        {
            foreach (var names in new[] { format.MonthNames, format.MonthGenitiveNames, format.AbbreviatedMonthNames, format.AbbreviatedMonthGenitiveNames })
            {
                foreach (var (name, index) in names.Take(12).Select((name, index) => (name.Trim().TrimEnd('.'), index)))
                {
                    months.TryAdd(name, index + 1);
                }
            }
        }

        return months;
    }
}
