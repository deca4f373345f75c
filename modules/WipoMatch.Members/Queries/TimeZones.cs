namespace WipoMatch.Members.Queries;

/// <summary>The time zones that people choose from.</summary>
public static class TimeZones
{
    private static readonly string[] Regions = ["Africa/", "America/", "Antarctica/", "Asia/", "Atlantic/", "Australia/", "Europe/", "Indian/", "Pacific/"];

    /// <summary>IANA names in ordinal order, UTC first.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "UTC",
        .. TimeZoneInfo.GetSystemTimeZones().Select(zone => zone.Id)
            .Where(id => Regions.Any(region => id.StartsWith(region, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal),
    ];
}
