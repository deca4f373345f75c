namespace WipoMatch.Administration.Settings;

/// <summary>What somebody typed into the page of settings; a setting that configuration decides is not asked for.</summary>
public sealed record SettingsForm
{
    /// <summary>The name of the site.</summary>
    public string? SiteName { get; init; }

    /// <summary>The language for readers whose language is not known.</summary>
    public string? DefaultLanguage { get; init; }

    /// <summary>The time zone in which days begin and end.</summary>
    public string? TimeZone { get; init; }

    /// <summary>The stamp of the settings that were read.</summary>
    public string? Stamp { get; init; }
}
