using Microsoft.Extensions.Configuration;
using WipoMatch.Localization;
using WipoMatch.Settings;

namespace WipoMatch.Core.Settings;

/// <summary>The settings of the site that <c>WipoMatch:Site</c> decides; null where the database does.</summary>
public sealed record ConfiguredSite(string? Name, string? DefaultLanguage, string? TimeZone)
{
    /// <summary>The names of the settings that configuration decides.</summary>
    public IReadOnlyCollection<string> Names { get; } =
    [
        .. new[] { (nameof(SiteSettings.SiteName), Name), (nameof(SiteSettings.DefaultLanguage), DefaultLanguage), (nameof(SiteSettings.TimeZone), TimeZone) }
            .Where(setting => setting.Item2 is not null).Select(setting => setting.Item1),
    ];

    /// <summary>Reads the configuration.</summary>
    /// <param name="configuration">The settings.</param>
    /// <exception cref="StartupException">A setting is wrong.</exception>
    public static ConfiguredSite Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var section = configuration.GetSection("WipoMatch:Site");
        var site = new ConfiguredSite(Text(section["Name"]), Text(section["DefaultLanguage"]), Text(section["TimeZone"]));
        return Refusal(site.DefaultLanguage, site.TimeZone) is { } refusal ? throw new StartupException($"In WipoMatch:Site, {refusal}") : site;
    }

    /// <summary>Lays the configuration over other settings.</summary>
    /// <param name="settings">The settings below.</param>
    public SiteSettings Over(SiteSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return settings with
        {
            SiteName = Name ?? settings.SiteName,
            DefaultLanguage = DefaultLanguage ?? settings.DefaultLanguage,
            TimeZone = TimeZone ?? settings.TimeZone,
        };
    }

    /// <summary>What is wrong with a language or time zone, or null; a value that is null is not checked.</summary>
    internal static string? Refusal(string? language, string? timeZone)
    {
        if (language is not null && !SiteLanguages.All.Any(known => known.Code == language))
        {
            return $"the default language '{language}' is none of {string.Join(", ", SiteLanguages.All.Select(known => known.Code))}.";
        }

        return timeZone is not null && !TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out _)
            ? $"the time zone '{timeZone}' is unknown; use a name like UTC or Africa/Nairobi."
            : null;
    }

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
