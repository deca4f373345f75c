using System.Net;
using System.Text.RegularExpressions;
using WipoMatch.Core.Data.Entities;
using WipoMatch.Notifications.Mails;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Members;

public sealed partial class LinkTests
{
    [Fact]
    public async Task SignInLink_WorksOnceAndOnlyWhenConfirmed()
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("reader@example.org", password: null, language: "fr");
        var link = await AskAsync(site, "/fr/account/sign-in-link", "reader@example.org");

        using var browser = await FormBrowser.OpenAsync(site, link);
        await browser.GetAsync(link);
        Assert.False(await browser.IsSignedInAsync());
        await browser.GetAsync(link);
        Assert.Equal("/fr/account", await browser.SubmitAsync([]));
        Assert.True(await browser.IsSignedInAsync());

        using var second = await FormBrowser.OpenAsync(site, link);
        Assert.NotNull(second.Page.QuerySelector("[data-testid=link-expired]"));
    }

    [Fact]
    public async Task SignInLink_After15Minutes_DoesNotWork()
    {
        var clock = new FakeClock();
        await using var site = await People.StartAsync(clock);
        await site.AddAsync("reader@example.org");
        var link = await AskAsync(site, "/en/account/sign-in-link", "reader@example.org");
        using var browser = await FormBrowser.OpenAsync(site, link);

        clock.Advance(TimeSpan.FromMinutes(15));

        var page = await browser.PostAsync([]);
        Assert.NotNull(page.QuerySelector("[data-testid=link-expired]"));
        Assert.False(await browser.IsSignedInAsync());
    }

    [Fact]
    public async Task SignInLink_AddressWithoutAccount_AnswersAlikeAndWritesTheSameRow()
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("known@example.org");
        var answers = new List<string>();
        foreach (var email in new[] { "known@example.org", "unknown@example.org" })
        {
            using var browser = await FormBrowser.OpenAsync(site, "/en/account/sign-in-link");
            answers.Add(await browser.SubmitAsync([new("Email", email)]));
        }

        Assert.Equal(answers[0], answers[1]);
        Assert.Equal(2, (await site.RowsAsync<OutboxMessageRow>()).Count);
        await site.DeliverAsync();
        Assert.Equal("known@example.org", Assert.Single(await site.RowsAsync<MailRow>()).Recipient);
    }

    [Fact]
    public async Task SignInLink_AskedManyTimes_SendsFiveAnHour()
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("reader@example.org");
        for (var i = 0; i < 8; i++)
        {
            using var browser = await FormBrowser.OpenAsync(site, "/en/account/sign-in-link");
            await browser.SubmitAsync([new("Email", "reader@example.org")]);
        }

        await site.DeliverAsync();

        Assert.Equal(5, (await site.RowsAsync<MailRow>()).Count);
    }

    [Fact]
    public async Task ForgottenPassword_SetsANewOne_EndsSessionsAndTellsByMail()
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("reader@example.org");
        using var before = await site.SignInAsync("reader@example.org");
        var link = await AskAsync(site, "/en/account/forgotten-password", "reader@example.org");
        using var browser = await FormBrowser.OpenAsync(site, link);
        Assert.Contains("at least 8", (await browser.PostAsync([new("Password", "short")])).QuerySelector(".msg")!.TextContent, StringComparison.Ordinal);

        Assert.Equal("/en/account/sign-in", await browser.SubmitAsync([new("Password", "a quite new one")]));

        Assert.False(await before.IsSignedInAsync());
        (await site.SignInAsync("reader@example.org", "a quite new one")).Dispose();
        Assert.Contains(await site.RowsAsync<MailRow>(), mail => mail.Subject == "Your password was changed");
        Assert.Equal(HttpStatusCode.OK, (await browser.StatusAsync(link)).Status);
        Assert.NotNull((await browser.GetAsync(link)).QuerySelector("[data-testid=link-expired]"));
    }

    [Fact]
    public async Task Password_LinkForSigningIn_SetsNone()
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("reader@example.org");
        var link = await AskAsync(site, "/en/account/sign-in-link", "reader@example.org");

        using var browser = await FormBrowser.OpenAsync(site, link.Replace("sign-in-link", "new-password", StringComparison.Ordinal));

        Assert.NotNull(browser.Page.QuerySelector("[data-testid=link-expired]"));
    }

    private static async Task<string> AskAsync(SiteFixture site, string page, string email)
    {
        using (var browser = await FormBrowser.OpenAsync(site, page))
        {
            Assert.EndsWith("/account/check-your-mail", await browser.SubmitAsync([new("Email", email)]), StringComparison.Ordinal);
        }

        await site.DeliverAsync();
        var mail = Assert.Single(await site.RowsAsync<MailRow>());
        Assert.NotNull(mail.SentUtc);
        return new Uri(Address().Match(mail.Text).Value).PathAndQuery;
    }

    [GeneratedRegex(@"http://\S+", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
