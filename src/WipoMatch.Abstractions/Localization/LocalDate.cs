using System.Globalization;

namespace WipoMatch.Localization;

/// <summary>Dates as people read them: the month in words, never 03/04/26.</summary>
public static class LocalDate
{
    /// <summary>The day in the current language, for example “3 April 2026”.</summary>
    /// <param name="date">The day.</param>
    public static string InWords(DateOnly date) => Format(date, SiteLanguages.Current);

    /// <summary>The day of a UTC instant in the current language.</summary>
    /// <param name="utc">The instant.</param>
    public static string InWords(DateTime utc) => InWords(DateOnly.FromDateTime(utc));

    /// <summary>The day for a machine: <c>yyyy-MM-dd</c>.</summary>
    /// <param name="date">The day.</param>
    public static string Machine(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The day of a UTC instant for a machine: <c>yyyy-MM-dd</c>.</summary>
    /// <param name="utc">The instant.</param>
    public static string Machine(DateTime utc) => Machine(DateOnly.FromDateTime(utc));

    private static string Format(DateOnly date, SiteLanguage language) => language.Code switch
    {
        "zh" => date.ToString("yyyy'年'M'月'd'日'", language.Culture),
        "ru" => date.ToString("d MMMM yyyy 'г.'", language.Culture),
        "es" => date.ToString("d 'de' MMMM 'de' yyyy", language.Culture),
        "fr" when date.Day == 1 => date.ToString("'1er' MMMM yyyy", language.Culture),
        _ => date.ToString("d MMMM yyyy", language.Culture),
    };
}
