using System.Net;
using WipoMatch.ContentManagement;
using WipoMatch.Peers.Questions;
using WipoMatch.Security;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Peers;

/// <summary>A question exists only for those whom it concerns.</summary>
public sealed class QuestionAccessTests
{
    private static readonly string[] Posts = ["send", "reply", "askfurther", "decline", "close", "closebystaff", "report", "settlereport"];

    [Theory]
    [InlineData(RoleNames.Administrator)]
    [InlineData(RoleNames.Editor)]
    [InlineData(RoleNames.Moderator)]
    [InlineData(RoleNames.Facilitator)]
    [InlineData(RoleNames.FocalPoint)]
    [InlineData(RoleNames.Member)]
    public async Task EveryAddress_ForSomebodyElse_DoesNotExist(string role)
    {
        await using var site = await PeersSite.StartAsync();
        var asked = await site.AskedAsync();
        await site.Site.AddAsync("other@example.org", [role], organization: "org-other");
        using var other = await site.Site.SignInAsync("other@example.org");

        foreach (var path in new[] { "", "/sent" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await other.StatusAsync($"/en/questions/{asked.Id}{path}")).Status);
        }

        foreach (var action in Posts)
        {
            await other.GetAsync("/en/account/profile");
            using var answer = await other.SendAsync(Everything, "form[method=post]", to: $"/en/questions/{asked.Id}/{action}");
            Assert.True(answer.StatusCode == HttpStatusCode.NotFound, $"{action} answered {(int)answer.StatusCode}");
        }

        Assert.Single(await site.Site.RowsAsync<QuestionMessage>());
        var desk = await other.GetAsync("/en/desk/questions");
        Assert.DoesNotContain("Q-2026-0001", desk.QuerySelector("main")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryAddress_NobodySignedIn_LeadsToTheSignInPageWhetherOrNotThereIsAQuestion()
    {
        await using var site = await PeersSite.StartAsync();
        var asked = await site.AskedAsync();
        using var browser = await FormBrowser.OpenAsync(site.Site, "/en/about");

        foreach (var path in new[] { $"/en/questions/{asked.Id}", "/en/questions/4711", "/en/desk/questions" })
        {
            var (status, location) = await browser.StatusAsync(path);
            Assert.Equal(HttpStatusCode.Found, status);
            Assert.Contains("/en/account/sign-in?returnUrl=", location, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await browser.StatusAsync("/en/questions/" + new string('a', 64))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.StatusAsync("/en/questions/nonsense")).Status);
    }

    [Fact]
    public async Task Actions_OfTheOtherSide_AreRefused()
    {
        await using var site = await PeersSite.StartAsync();
        var asked = await site.AskedAsync();
        using var seeker = await site.Site.SignInAsync(PeersSite.Seeker);
        using var focal = await site.Site.SignInAsync(PeersSite.FocalPoint);

        await RefusedAsync(seeker, "reply", "decline", "closebystaff", "settlereport");
        await RefusedAsync(focal, "send", "askfurther", "close", "closebystaff", "settlereport");

        Assert.Equal(QuestionStates.Open, (await site.QuestionAsync(asked.Id)).State);
        Assert.Single(await site.Site.RowsAsync<QuestionMessage>());

        async Task RefusedAsync(FormBrowser browser, params string[] actions)
        {
            foreach (var action in actions)
            {
                await browser.GetAsync($"/en/questions/{asked.Id}");
                using var answer = await browser.SendAsync(Everything, "main form[method=post]", to: $"/en/questions/{asked.Id}/{action}");
                Assert.Contains("This is no longer possible.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Report_ByTheAsker_IsSeenAndSettledByModeratorsOnly()
    {
        await using var site = await PeersSite.StartAsync();
        await site.Site.AddAsync("moderator@example.org", [RoleNames.Moderator]);
        var asked = await site.AskedAsync();
        using var focal = await site.Site.SignInAsync(PeersSite.FocalPoint);
        await focal.GetAsync($"/en/questions/{asked.Id}");
        await focal.SubmitAsync([new("Text", "Buy our seeds now."), new("Language", "en")], "form[action$='/reply']");
        using var seeker = await site.Site.SignInAsync(PeersSite.Seeker);
        await seeker.GetAsync($"/en/questions/{asked.Id}");
        await seeker.SubmitAsync([new("ReportReason", "Advertising"), new("ReportNote", "He sells.")], "form[action$='/report']");

        Assert.DoesNotContain("He sells.", (await focal.GetAsync($"/en/questions/{asked.Id}")).QuerySelector("main")?.TextContent, StringComparison.Ordinal);
        using var moderator = await site.Site.SignInAsync("moderator@example.org");
        Assert.Contains("reported", (await moderator.GetAsync("/en/desk/review")).QuerySelector("[data-testid=waiting]")?.TextContent, StringComparison.Ordinal);
        var page = await moderator.GetAsync($"/en/questions/{asked.Id}");
        Assert.Contains("He sells.", page.QuerySelector("[data-testid=messages]")?.TextContent, StringComparison.Ordinal);
        await moderator.SubmitAsync([new("SettleReportNote", "Told the office.")], "form[action$='/settlereport']");

        Assert.False((await site.QuestionAsync(asked.Id)).IsReported);
        Assert.Empty((await moderator.GetAsync("/en/desk/review")).QuerySelectorAll("[data-testid=waiting]"));
    }

    [Fact]
    public async Task Question_AboutAStoryOfAnOrganization_GoesToItsPeopleAndNotToTheFocalPoint()
    {
        await using var site = await PeersSite.StartAsync();
        var office = await site.PublishAsync(ContentTypes.Organization, "Lake Centre", "org-lake", "KE");
        await site.PublishAsync(ContentTypes.SuccessStory, "Cool rooms", "story-cool", "KE", office);
        await site.Site.AddAsync("lake@example.org", [RoleNames.Member], organization: "org-lake");
        using var seeker = await site.Site.SignInAsync(PeersSite.Seeker);
        Assert.Equal("Lake Centre", (await seeker.GetAsync("/en/stories/cool-rooms/ask")).QuerySelector("[data-testid=to]")?.TextContent);

        await seeker.SubmitAsync([new("Text", PeersSite.Question), new("Language", "en")]);

        Assert.Single(await site.MailsToAsync("lake@example.org"));
        Assert.Empty(await site.MailsToAsync(PeersSite.FocalPoint));
        using var focal = await site.Site.SignInAsync(PeersSite.FocalPoint);
        Assert.Equal(HttpStatusCode.NotFound, (await focal.StatusAsync($"/en/questions/{Assert.Single(await site.Site.RowsAsync<Question>()).Id}")).Status);
    }

    private static readonly KeyValuePair<string, string>[] Everything =
    [
        new("Text", "Some text that is long enough."), new("Language", "en"), new("DeclineReason", "Other"), new("CloseByStaffReason", "Other"),
        new("ReportReason", "Other"), new("SettleReportNote", "Done."), new("Seen", "1"),
    ];
}
