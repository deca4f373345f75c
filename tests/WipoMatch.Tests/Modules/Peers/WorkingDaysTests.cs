using WipoMatch.Peers.Questions;

namespace WipoMatch.Tests.Modules.Peers;

/// <summary>The clock of ten working days, and what counts as an address.</summary>
public sealed class WorkingDaysTests
{
    [Theory]
    [InlineData("2026-03-02", 10, "2026-03-16")]
    [InlineData("2026-03-06", 1, "2026-03-09")]
    [InlineData("2026-03-07", 1, "2026-03-09")]
    [InlineData("2026-03-08", 10, "2026-03-20")]
    [InlineData("2026-12-31", 1, "2027-01-01")]
    public void After_Days_SkipsWeekends(string start, int days, string expected) =>
        Assert.Equal(DateOnly.Parse(expected, null), WorkingDays.After(At(start), days));

    [Theory]
    [InlineData("2026-03-02", "2026-03-02", 0)]
    [InlineData("2026-03-02", "2026-03-05", 3)]
    [InlineData("2026-03-02", "2026-03-08", 4)]
    [InlineData("2026-03-02", "2026-03-16", 10)]
    [InlineData("2026-03-07", "2026-03-08", 0)]
    [InlineData("2026-03-06", "2026-03-30", 16)]
    [InlineData("2026-03-06", "2026-03-01", 0)]
    public void Between_TwoDays_CountsMondayToFriday(string start, string end, int expected) =>
        Assert.Equal(expected, WorkingDays.Between(At(start), At(end)));

    [Fact]
    public void AfterAndBetween_EachDayOfAYear_Agree()
    {
        var start = At("2026-01-01");
        for (var day = 0; day < 365; day++)
        {
            var from = start.AddDays(day);
            Assert.Equal(WorkingDays.ToAnswer, WorkingDays.Between(from, WorkingDays.After(from, WorkingDays.ToAnswer).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)));
        }
    }

    [Theory]
    [InlineData("Write to amina@example.org", true)]
    [InlineData("Write to ａｍｉｎａ＠example.org", true)]
    [InlineData("Call +254 20 123 4567 today", true)]
    [InlineData("اتصل بالرقم ٠٢٠١٢٣٤٥٦٧", true)]
    [InlineData("(022) 338-91-11", true)]
    [InlineData("We did it in 2019-2024 with 1200 growers", false)]
    [InlineData("On 03.04.2026 and 2026-04-03 we met", false)]
    [InlineData("Under rule 12/3 the fee is 250 000", false)]
    [InlineData("It is @ the market", false)]
    public void HoldsAddress_Text_FindsMailAndTelephone(string text, bool expected) => Assert.Equal(expected, QuestionText.HoldsAddress(text));

    private static DateTime At(string day) => DateTime.SpecifyKind(DateTime.Parse(day, null).AddHours(9), DateTimeKind.Utc);
}
