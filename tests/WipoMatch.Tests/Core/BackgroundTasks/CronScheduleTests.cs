using System.Globalization;
using WipoMatch.Core.BackgroundTasks;

namespace WipoMatch.Tests.Core.BackgroundTasks;

public sealed class CronScheduleTests
{
    [Theory]
    [InlineData("* * * * *", "UTC", "2026-03-02T09:30:20Z", "2026-03-02T09:31:00Z")]
    [InlineData("*/15 * * * *", "UTC", "2026-03-02T09:30:00Z", "2026-03-02T09:45:00Z")]
    [InlineData("0 6 * * *", "UTC", "2026-03-02T09:30:00Z", "2026-03-03T06:00:00Z")]
    [InlineData("0 6 * * *", "Africa/Nairobi", "2026-03-02T00:00:00Z", "2026-03-02T03:00:00Z")]
    [InlineData("0 7 * * 1", "UTC", "2026-03-02T09:30:00Z", "2026-03-09T07:00:00Z")]
    [InlineData("0 7 * * 0", "UTC", "2026-03-02T09:30:00Z", "2026-03-08T07:00:00Z")]
    [InlineData("0 7 * * 7", "UTC", "2026-03-02T09:30:00Z", "2026-03-08T07:00:00Z")]
    [InlineData("0 7 * * 1-5", "UTC", "2026-03-06T09:30:00Z", "2026-03-09T07:00:00Z")]
    [InlineData("30 2 1 * *", "UTC", "2026-03-02T09:30:00Z", "2026-04-01T02:30:00Z")]
    [InlineData("0 0 1 1 *", "UTC", "2026-03-02T09:30:00Z", "2027-01-01T00:00:00Z")]
    public void Next_FiveFields_IsTheNextTime(string fields, string zone, string from, string expected) =>
        Assert.Equal(Utc(expected), CronSchedule.Parse(fields, TimeZoneInfo.FindSystemTimeZoneById(zone)).Next(Utc(from)));

    [Theory]
    [InlineData("")]
    [InlineData("* * * *")]
    [InlineData("61 * * * *")]
    [InlineData("every minute")]
    public void Parse_NoSchedule_IsRefused(string fields) =>
        Assert.Throws<FormatException>(() => CronSchedule.Parse(fields, TimeZoneInfo.Utc));

    private static DateTime Utc(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture).UtcDateTime;
}
