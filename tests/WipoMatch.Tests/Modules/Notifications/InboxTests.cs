using System.Net;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Data;
using WipoMatch.Notifications.Contracts;
using WipoMatch.Notifications.Inbox;
using WipoMatch.Notifications.Mails;
using WipoMatch.Security;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Notifications;

/// <summary>People are told in their inbox, by mail as they choose, and nobody reads what others were told.</summary>
public sealed class InboxTests
{
    [Fact]
    public async Task Inbox_NewNotice_IsCountedOpenedAndThenRead()
    {
        await using var site = await People.StartAsync(new());
        var id = await site.AddAsync("one@example.org");
        await TellAsync(site, id, "one@example.org", "first", "Your story waits", "/en/desk?from=notice");
        using var browser = await site.SignInAsync("one@example.org");

        var page = await browser.GetAsync("/en/account/inbox");
        Assert.Equal("1 new notice", page.QuerySelector("[data-testid=inbox] [role=status]")?.TextContent);
        Assert.Contains("Inbox (1)", page.QuerySelector("[data-testid=reader]")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("/en/desk?from=notice", await browser.SubmitAsync([], "form[action$='/open']"));

        page = await browser.GetAsync("/en/account/inbox");
        Assert.Null(page.QuerySelector("form[action$='/open']"));
        Assert.Equal("/en/desk?from=notice", page.QuerySelector("[data-testid=inbox] li a")?.GetAttribute("href"));
        Assert.DoesNotContain("Inbox (", page.QuerySelector("[data-testid=reader]")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inbox_NoticesOfOthers_AreNeitherShownNorOpened()
    {
        await using var site = await People.StartAsync(new());
        var one = await site.AddAsync("one@example.org");
        var two = await site.AddAsync("two@example.org");
        await TellAsync(site, one, "one@example.org", "theirs", "A secret of one", "/en/secret");
        await TellAsync(site, two, "two@example.org", "mine", "Told to two", "/en/mine");
        var theirs = (await site.RowsAsync<NoticeRow>()).Single(row => row.UserId == one).Id;
        using var browser = await site.SignInAsync("two@example.org");

        var page = await browser.GetAsync("/en/account/inbox");

        Assert.DoesNotContain("A secret of one", page.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.Equal("/en/account/inbox", await browser.SubmitAsync([new("id", theirs)], "form[action$='/open']"));
        await browser.SubmitAsync([], "form[action$='/read']");
        Assert.Null((await site.RowsAsync<NoticeRow>()).Single(row => row.Id == theirs).ReadUtc);
    }

    [Fact]
    public async Task Tell_SameKeyTwice_TellsOnce()
    {
        await using var site = await People.StartAsync(new());
        var id = await site.AddAsync("one@example.org");

        await TellAsync(site, id, "one@example.org", "same", "Once", "/en");
        await TellAsync(site, id, "one@example.org", "same", "Twice", "/en");

        Assert.Equal("Once", Assert.Single(await site.RowsAsync<NoticeRow>()).Subject);
        Assert.Single(await site.RowsAsync<MailRow>());
    }

    [Fact]
    public async Task Tell_PersonWantsNoMailOfThatKind_IsInTheInboxOnly()
    {
        await using var site = await People.StartAsync(new());
        var id = await site.AddAsync("one@example.org", [RoleNames.Contributor]);
        using var browser = await site.SignInAsync("one@example.org");
        await browser.GetAsync("/en/account/notifications");
        Assert.NotNull(browser.Page.QuerySelector("input[name=Kinds][value=review][checked]"));
        await browser.SubmitAsync([]);
        Assert.Null((await browser.GetAsync("/en/account/notifications")).QuerySelector("input[name=Kinds][checked]"));

        await TellAsync(site, id, "one@example.org", "quiet", "Not by mail", "/en");

        Assert.Single(await site.RowsAsync<NoticeRow>());
        Assert.Empty(await site.RowsAsync<MailRow>());
        await browser.SubmitAsync([new("Kinds", "review")]);
        await TellAsync(site, id, "one@example.org", "loud", "By mail again", "/en");
        Assert.Contains("/en/account/notifications", Assert.Single(await site.RowsAsync<MailRow>()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inbox_ArabicNoticeOnAnEnglishPage_RunsFromRightToLeft()
    {
        await using var site = await People.StartAsync(new());
        var id = await site.AddAsync("one@example.org");
        await TellAsync(site, id, "one@example.org", "ar", "قصتك <b>تنتظر</b>", "/ar/desk", "ar");
        using var browser = await site.SignInAsync("one@example.org");

        var subject = (await browser.GetAsync("/en/account/inbox")).QuerySelector("[data-testid=inbox] h2 span")!;

        Assert.Equal(("ar", "rtl", "قصتك <b>تنتظر</b>"), (subject.GetAttribute("lang"), subject.GetAttribute("dir"), subject.TextContent));
    }

    [Fact]
    public async Task Inbox_SignedOut_AsksToSignIn()
    {
        await using var site = await People.StartAsync(new());
        using var reader = await FormBrowser.OpenAsync(site, "/en/account/sign-in");

        Assert.Equal(HttpStatusCode.Found, (await reader.StatusAsync("/en/account/inbox")).Status);
    }

    private static Task TellAsync(SiteFixture site, string userId, string email, string key, string subject, string path, string language = "en") =>
        site.InScopeAsync(services => services.GetRequiredService<IWriteTransactions>().RunAsync(token => services.GetRequiredService<INotices>().TellAsync(
            new("review", userId, new(key, email, language, subject, ["What happened."], new("Open", new Uri("https://example.org" + path)))), token)));
}
