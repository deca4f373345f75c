using Microsoft.Extensions.Configuration;
using WipoMatch.Display.Forms;
using WipoMatch.Settings;

namespace WipoMatch.Administration.Settings;

/// <summary>Reads the settings for their page.</summary>
public sealed class SettingsQuery(ISiteService site, IConfiguration configuration)
{
    private static readonly IReadOnlyList<Choice> Zones =
    [
        .. TimeZoneInfo.GetSystemTimeZones().Select(zone => zone.Id).Where(id => id.Contains('/', StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Prepend("UTC").Select(id => new Choice(id, id)),
    ];

    /// <summary>The settings in force.</summary>
    /// <param name="isConflict">Whether somebody else changed them meanwhile.</param>
    public SettingsView Read(bool isConflict = false)
    {
        var current = site.Current;
        var zones = Zones.Any(zone => zone.Value == current.TimeZone) ? Zones : [new(current.TimeZone, current.TimeZone), .. Zones];
        return new(
            current, site.Fixed, SettingsStamp.Of(current), configuration["WipoMatch:Site:BaseUrl"] is { Length: > 0 } address ? address : null, zones, isConflict);
    }
}
