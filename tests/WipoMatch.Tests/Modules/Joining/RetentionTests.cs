using WipoMatch.AuditTrail.Entries;
using WipoMatch.Joining.Applications;
using WipoMatch.Joining.Vetting;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Joining;

/// <summary>What is kept of people, and for how long.</summary>
public sealed class RetentionTests
{
    [Fact]
    public async Task Unconfirmed_After7Days_IsRemovedAndCounted()
    {
        await using var site = await JoinSite.StartAsync();
        await site.ApplyAsync();
        site.Clock.Advance(TimeSpan.FromDays(7) - TimeSpan.FromMinutes(1));
        await site.CleanAsync();
        Assert.Single(await site.Site.RowsAsync<Application>());

        site.Clock.Advance(TimeSpan.FromMinutes(1));
        await site.CleanAsync();

        Assert.Empty(await site.Site.RowsAsync<Application>());
        var counted = (await site.Site.RowsAsync<AuditRow>()).Single(row => row is { Category: "joining", Action: "clean" });
        Assert.Contains("\"Unconfirmed\":1", counted.After, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Declined_After90Days_HoldsNothingPersonal()
    {
        await using var site = await JoinSite.StartAsync();
        var (decision, state) = await site.ConfirmedAsync();
        using var first = await site.AsFirstAsync();
        await first.GetAsync(decision);
        await first.SubmitAsync([new("Reason", "Other"), new("DeclineText", "Amina, no."), new("Action", "Decline")]);
        site.Clock.Advance(TimeSpan.FromDays(90));
        await site.CleanAsync();
        await site.CleanAsync();

        var application = await site.OnlyAsync();
        Assert.Equal(("", "", "", "", ""), (application.Name, application.Email, application.NormalizedEmail, application.Why, application.OrganizationName));
        Assert.All(await site.Site.RowsAsync<ApplicationStep>(), step => Assert.Equal("", step.Text));
        Assert.Equal(JoinStates.Declined, application.State);
        Assert.Contains("erased", (await site.Site.GetDocumentAsync(state)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var again = await site.AsFirstAsync();
        Assert.Contains("erased", (await again.GetAsync(decision)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Question_WithoutAnswerFor30Days_ClosesTheApplication()
    {
        await using var site = await JoinSite.StartAsync();
        var (decision, _) = await site.ConfirmedAsync();
        using var first = await site.AsFirstAsync();
        await first.GetAsync(decision);
        await first.SubmitAsync([new("Question", "Who?"), new("Action", "Ask")]);
        site.Clock.Advance(TimeSpan.FromDays(30));
        await site.CleanAsync();

        Assert.Equal(JoinStates.Expired, (await site.OnlyAsync()).State);
        Assert.Contains("is closed", (await site.MailsToAsync(JoinSite.Applicant))[^1].Subject, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-03-02", 10, "2026-03-16")]
    [InlineData("2026-03-06", 1, "2026-03-09")]
    [InlineData("2026-03-07", 1, "2026-03-09")]
    [InlineData("2026-03-08", 0, "2026-03-08")]
    public void WorkingDays_After_LeaveOutSaturdayAndSunday(string day, int count, string expected) => Assert.Equal(
        DateOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture),
        WorkingDays.After(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), count));
}
