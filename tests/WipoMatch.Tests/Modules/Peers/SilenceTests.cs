using WipoMatch.Peers.Questions;
using WipoMatch.Security;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Peers;

/// <summary>Nobody answers: reminders, then the facilitator, and an honest word to the asker.</summary>
public sealed class SilenceTests
{
    [Fact]
    public async Task Silence_RemindsAfter3And7WorkingDaysAndTellsTheFacilitatorAfter10()
    {
        await using var site = await PeersSite.StartAsync();
        var asked = await site.AskedAsync();
        await site.AfterDaysAsync(2);
        Assert.Single(await site.MailsToAsync(PeersSite.FocalPoint));

        await site.AfterDaysAsync(1);
        await site.TickAsync();
        Assert.Equal(2, (await site.MailsToAsync(PeersSite.FocalPoint)).Count);
        await site.AfterDaysAsync(6);
        Assert.Equal(3, (await site.MailsToAsync(PeersSite.FocalPoint)).Count);
        Assert.Contains("has waited for 7 working days", (await site.MailsToAsync(PeersSite.FocalPoint))[2].Text, StringComparison.Ordinal);
        await site.AfterDaysAsync(5);
        Assert.Empty(await site.MailsToAsync(PeersSite.Facilitator));
        await site.AfterDaysAsync(1);
        await site.TickAsync();

        Assert.Contains("Nobody answered", Assert.Single(await site.MailsToAsync(PeersSite.Facilitator)).Subject, StringComparison.Ordinal);
        Assert.Contains("nobody has answered your question", Assert.Single(await site.MailsToAsync(PeersSite.Seeker)).Text, StringComparison.Ordinal);
        Assert.True((await site.QuestionAsync(asked.Id)).IsSilent);
        using var seeker = await site.Site.SignInAsync(PeersSite.Seeker);
        var page = await seeker.GetAsync($"/en/questions/{asked.Id}");
        Assert.Contains("1 working day late", page.QuerySelector(".summary")?.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("[data-testid=silent]"));
    }

    [Fact]
    public async Task Silent_OnTheReviewDesk_IsAnsweredByTheFacilitator()
    {
        await using var site = await PeersSite.StartAsync();
        await site.Site.AddAsync("moderator@example.org", [RoleNames.Moderator]);
        var asked = await site.AskedAsync();
        await site.AfterDaysAsync(15);
        using var moderator = await site.Site.SignInAsync("moderator@example.org");
        var desk = await moderator.GetAsync("/en/desk/review");
        Assert.Contains("Q-2026-0001, no answer: Seeds with a name", desk.QuerySelector("[data-testid=waiting]")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, (await site.QuestionAsync(asked.Id)).Reminded / WorkingDays.ToAnswer);

        using var facilitator = await site.Site.SignInAsync(PeersSite.Facilitator);
        Assert.NotNull((await facilitator.GetAsync("/en/desk")).QuerySelector("[data-testid=questions-waiting]"));
        await facilitator.GetAsync($"/en/questions/{asked.Id}");
        await facilitator.SubmitAsync([new("Text", "I asked the office myself."), new("Language", "en")], "form[action$='/reply']");

        Assert.Empty((await moderator.GetAsync("/en/desk/review")).QuerySelectorAll("[data-testid=waiting]"));
        Assert.Equal(QuestionStates.Answered, (await site.QuestionAsync(asked.Id)).State);
        Assert.Contains(await site.MailsToAsync(PeersSite.Seeker), mail => mail.Text.Contains("I asked the office myself.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Silent_ClosedByStaff_TellsBothSidesWhy()
    {
        await using var site = await PeersSite.StartAsync();
        var asked = await site.AskedAsync();
        await site.AfterDaysAsync(15);
        using var facilitator = await site.Site.SignInAsync(PeersSite.Facilitator);
        await facilitator.GetAsync($"/en/questions/{asked.Id}");

        await facilitator.SubmitAsync([new("CloseByStaffReason", "NobodyAnswers")], "form[action$='/closebystaff']");

        Assert.Equal(QuestionStates.Closed, (await site.QuestionAsync(asked.Id)).State);
        foreach (var address in new[] { PeersSite.Seeker, PeersSite.FocalPoint })
        {
            Assert.Contains(await site.MailsToAsync(address), mail => mail.Text.Contains("Reason: Nobody can answer it", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Question_ToAnOrganizationWithoutPeople_GoesToTheFacilitator()
    {
        await using var site = await PeersSite.StartAsync();
        using var seeker = await site.Site.SignInAsync(PeersSite.Seeker);
        var page = await seeker.GetAsync("/en/organizations/empty-hall/contact");
        Assert.Equal("The facilitator of this platform", page.QuerySelector("[data-testid=to]")?.TextContent);

        await seeker.SubmitAsync([new("Text", PeersSite.Question), new("Language", "en")]);

        Assert.Single(await site.MailsToAsync(PeersSite.Facilitator));
        Assert.Equal(Routes.Facilitator, Assert.Single(await site.Site.RowsAsync<Question>()).Route);
    }
}
