using System.Globalization;
using System.Text.RegularExpressions;
using WipoMatch.Api.Items;

namespace WipoMatch.Api.Rest;

/// <summary>A parameter of a request: what it means and which values fit. Requests are checked by it, and the OpenAPI document shows it.</summary>
internal sealed partial record ApiParameter(string Name, string Description)
{
    /// <summary>What ids look like.</summary>
    public const string Ids = "^[A-Za-z0-9-]+$";

    /// <summary>Whether there is no answer without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether it may be given several times; its values are alternatives.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>The values that fit; null when they are not listed.</summary>
    public IReadOnlyCollection<string>? Values { get; init; }

    /// <summary>Whether the document lists the values, or only describes them.</summary>
    public bool ShowsValues { get; init; } = true;

    /// <summary>The pattern of a text, or null.</summary>
    public string? Pattern { get; init; }

    /// <summary>The longest text in characters, or null.</summary>
    public int? MaxLength { get; init; }

    /// <summary>The smallest and the largest number of a parameter that is a number, else null.</summary>
    public (int Minimum, int Maximum)? Range { get; init; }

    /// <summary>The number that is meant when there is none.</summary>
    public int? Default { get; init; }

    /// <summary>Whether it is an instant of RFC 3339.</summary>
    public bool IsInstant { get; init; }

    /// <summary>Whether it is the id of a record.</summary>
    public bool IsId { get; init; }

    /// <summary>Whether it is a cursor.</summary>
    public bool IsCursor { get; init; }

    /// <summary>A value that fits.</summary>
    public required string Example { get; init; }

    /// <summary>What is wrong with a value and how to mend it; null when it fits.</summary>
    public string? Fault(string value)
    {
        if (Range is var (minimum, maximum))
        {
            return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= minimum && number <= maximum
                ? null
                : $"{Show(value)} is not a whole number from {minimum} to {maximum}.";
        }

        if (IsInstant)
        {
            return Instants.Read(value) is null ? $"{Show(value)} is not an instant with a time zone, such as {Example}." : null;
        }

        if (IsCursor)
        {
            return Cursor.Read(value) is null ? $"{Show(value)} is not a cursor. Use next of an answer, or leave it out to begin." : null;
        }

        if (value.Length > MaxLength)
        {
            return $"It has {value.Length} characters; {MaxLength} fit.";
        }

        if (IsId && !IdPattern().IsMatch(value))
        {
            return $"{Show(value)} is no id. Ids consist of letters, digits and -.";
        }

        return Values is null || Values.Contains(value)
            ? null
            : ShowsValues ? $"{Show(value)} is none of {string.Join(", ", Values)}." : $"{Show(value)} is unknown. Use a code such as {Example}.";
    }

    [GeneratedRegex(Ids, RegexOptions.CultureInvariant)]
    private static partial Regex IdPattern();

    /// <summary>A value as it can stand in a message.</summary>
    public static string Show(string value) => $"'{(value.Length > 40 ? value[..40] + "…" : value)}'";
}
