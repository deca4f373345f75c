using System.Globalization;
using System.Text.RegularExpressions;

namespace WipoMatch.Api.Items;

/// <summary>Instants as RFC 3339 has them, in UTC, to the millisecond.</summary>
internal static partial class Instants
{
    /// <summary>Writes an instant; all have the same length, so their order as text is their order in time.</summary>
    public static string Write(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    /// <summary>Reads an instant with a time zone, cut to the millisecond; null when the text is none.</summary>
    public static DateTime? Read(string text)
    {
        // An unencoded plus sign arrives as a blank.
        var match = Rfc3339().Match(text);
        var spelled = $"{match.Groups["day"].Value}T{match.Groups["time"].Value}{match.Groups["part"].Value}{Zone(match.Groups["zone"].Value)}";
        return match.Success &&
            DateTimeOffset.TryParseExact(spelled, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)
            ? Cut(instant.UtcDateTime)
            : null;
    }

    private static string Zone(string zone) => zone is "Z" or "z" ? "Z" : zone.Replace(' ', '+');

    private static DateTime Cut(DateTime utc) => new(utc.Ticks - (utc.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);

    [GeneratedRegex(
        @"^(?<day>\d{4}-\d{2}-\d{2})[Tt](?<time>\d{2}:\d{2}:\d{2})(?<part>\.\d{1,7})?\d{0,8}(?<zone>[Zz]|[+ -]\d{2}:\d{2})\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Rfc3339();
}
