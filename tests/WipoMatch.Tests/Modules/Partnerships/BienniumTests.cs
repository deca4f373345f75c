using System.Globalization;
using WipoMatch.Partnerships.Contracts;

namespace WipoMatch.Tests.Modules.Partnerships;

public sealed class BienniumTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData("2026-01-01", "2026–2027", "2024–2025")]
    [InlineData("2027-12-31", "2026–2027", "2024–2025")]
    [InlineData("2028-01-01", "2028–2029", "2026–2027")]
    public void Of_Day_BeginsWithTheEvenYear(string day, string current, string previous)
    {
        var biennium = Biennium.Of(Day(day)!.Value);

        Assert.Equal(current, biennium.ToString());
        Assert.Equal(previous, biennium.Previous.ToString());
    }

    [Theory]
    [InlineData("2025-12-31", null, "closed", false, true)]
    [InlineData("2026-01-01", null, "closed", true, false)]
    [InlineData("2019-10-01", null, "implementation", true, true)]
    [InlineData("2019-10-01", null, "finalisation", true, true)]
    [InlineData("2019-10-01", null, "closed", false, false)]
    [InlineData("2019-10-01", "2024-01-01", "closed", false, true)]
    [InlineData("2019-10-01", "2030-12-31", "pipeline", true, true)]
    [InlineData(null, "2026-06-30", "closed", true, false)]
    [InlineData("2027-03-01", null, "implementation", true, false)]
    [InlineData("2026-05-01", "2025-05-01", "closed", true, false)]
    public void Overlaps_Period_CountsInTheBienniaOfItsDays(string? start, string? end, string status, bool current, bool previous)
    {
        var period = InitiativePeriod.Of(Day(start), Day(end), status, Today)!;
        var biennium = Biennium.Of(Today);

        Assert.Equal(current, period.Overlaps(biennium.First, biennium.Last));
        Assert.Equal(previous, period.Overlaps(biennium.Previous.First, biennium.Previous.Last));
    }

    [Fact]
    public void Of_NoDates_IsNoPeriod() => Assert.Null(InitiativePeriod.Of(null, null, "implementation", Today));

    [Fact]
    public void Years_LongPeriod_AreAllItsCalendarYears() =>
        Assert.Equal([2019, 2020, 2021], InitiativePeriod.Of(new(2019, 12, 31), new(2021, 1, 1), "closed", Today)!.Years);

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
