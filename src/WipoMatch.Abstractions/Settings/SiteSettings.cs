namespace WipoMatch.Settings;

/// <summary>The settings of the site that live in the database.</summary>
public sealed record SiteSettings
{
    /// <summary>The most characters of the name of a site.</summary>
    public const int LongestName = 80;

    /// <summary>The name in titles and the header.</summary>
    public string SiteName { get; init; } = "WipoMatch";

    /// <summary>The language of <c>/</c> when neither cookie nor browser asks for one of the six.</summary>
    public string DefaultLanguage { get; init; } = "en";

    /// <summary>The time zone in which days begin and end.</summary>
    public string TimeZone { get; init; } = "UTC";

    /// <summary>Whether the site shows demonstration data.</summary>
    public bool IsDemonstration { get; init; }

    /// <summary>The recipes that were applied, oldest first.</summary>
    public IReadOnlyList<string> AppliedRecipes { get; init; } = [];

    /// <summary>Whether a text can be the name of a site.</summary>
    /// <param name="name">What was typed.</param>
    public static bool IsName(string? name) => name?.Trim() is { Length: > 0 and <= LongestName } text && !text.Any(char.IsControl);
}
