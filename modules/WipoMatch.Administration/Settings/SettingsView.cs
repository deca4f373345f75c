using WipoMatch.Display.Forms;
using WipoMatch.Settings;

namespace WipoMatch.Administration.Settings;

/// <summary>The settings of the site.</summary>
/// <param name="Current">Those in force.</param>
/// <param name="Fixed">The names of those that configuration decides.</param>
/// <param name="Stamp">Their stamp.</param>
/// <param name="BaseUrl">The public address, or null when it is taken from each request.</param>
/// <param name="Zones">The time zones to choose from.</param>
/// <param name="IsConflict">Whether somebody else changed them while this person did.</param>
public sealed record SettingsView(
    SiteSettings Current, IReadOnlyCollection<string> Fixed, string Stamp, string? BaseUrl, IReadOnlyList<Choice> Zones, bool IsConflict);
