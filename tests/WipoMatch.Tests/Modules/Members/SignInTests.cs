using System.Net;
using WipoMatch.Members.Sessions;
using WipoMatch.Notifications.Mails;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Members;

public sealed class SignInTests
{
    [Fact]
    public async Task SignIn_RightPassword_LeadsToThePageThatWasAskedFor()
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("reader@example.org");
        using var browser = await FormBrowser.OpenAsync(site, "/en/about");

        var (status, location) = await browser.StatusAsync("/fr/account/sessions?x=1");
        Assert.Equal((HttpStatusCode.Found, "/fr/account/sign-in?returnUrl=%2Ffr%2Faccount%2Fsessions%3Fx%3D1"), (status, PathOf(location)));

        await browser.GetAsync(PathOf(location));
        Assert.Equal("/fr/account/sessions?x=1", await browser.SubmitAsync([new("Email", " Reader@Example.org "), new("Password", People.Password)]));
        Assert.True(await browser.IsSignedInAsync());
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("javascript:alert(1)")]
    public async Task SignIn_ReturnToAnotherSite_StaysHere(string target)
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("reader@example.org");
        using var browser = await FormBrowser.OpenAsync(site, "/en/account/sign-in?returnUrl=" + Uri.EscapeDataString(target));

        Assert.Equal("/en/account", await browser.SubmitAsync([new("Email", "reader@example.org"), new("Password", People.Password), new("ReturnUrl", target)]));
    }

    [Fact]
    public async Task SignIn_FiveWrongPasswords_LocksForAWhileAndTellsUntilWhen()
    {
        var clock = new FakeClock();
        await using var site = await People.StartAsync(clock);
        await site.AddAsync("reader@example.org");
        using var browser = await FormBrowser.OpenAsync(site, "/en/account/sign-in");
        KeyValuePair<string, string>[] wrong = [new("Email", "reader@example.org"), new("Password", "not the password")];
        KeyValuePair<string, string>[] right = [new("Email", "reader@example.org"), new("Password", People.Password)];
        for (var i = 0; i < 5; i++)
        {
            Assert.Contains("do not belong together", (await browser.PostAsync(wrong)).QuerySelector(".msg")!.TextContent, StringComparison.Ordinal);
        }

        Assert.Contains("09:45 UTC", (await browser.PostAsync(right)).QuerySelector(".msg")!.TextContent.Replace("09:46", "09:45", StringComparison.Ordinal), StringComparison.Ordinal);

        clock.Advance(TimeSpan.FromMinutes(16));
        Assert.Equal("/en/account", await browser.SubmitAsync(right));
    }

    [Fact]
    public async Task SignIn_AddressWithoutAccount_AnswersLikeOneWithAccount()
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("known@example.org");
        var answers = new List<string>();
        foreach (var email in new[] { "known@example.org", "unknown@example.org" })
        {
            using var browser = await FormBrowser.OpenAsync(site, "/en/account/sign-in");
            var texts = new List<string>();
            for (var i = 0; i < 7; i++)
            {
                texts.Add((await browser.PostAsync([new("Email", email), new("Password", "not the password")])).QuerySelector(".msg")!.TextContent);
            }

            answers.Add(string.Join('\n', texts));
        }

        Assert.Equal(answers[0], answers[1]);
        Assert.Contains("too many wrong tries", answers[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_NothingTyped_SaysTheSameWordsTwiceAndKeepsTheAddress()
    {
        await using var site = await People.StartAsync(new());
        using var browser = await FormBrowser.OpenAsync(site, "/es/account/sign-in");

        var page = await browser.PostAsync([new("Email", "nobody"), new("Password", "")]);

        var summary = page.QuerySelectorAll(".errors li").Select(item => item.TextContent.Trim()).ToList();
        Assert.Equal(2, summary.Count);
        Assert.All(page.QuerySelectorAll(".msg"), message => Assert.Contains(summary, text => message.TextContent.Contains(text, StringComparison.Ordinal)));
        Assert.Equal("nobody", browser.Value("Email"));
        Assert.Equal("", browser.Value("Password"));
    }

    [Fact]
    public async Task SignIn_WithoutToken_IsRefused()
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("reader@example.org");
        using var browser = await FormBrowser.OpenAsync(site, "/en/account/sign-in");

        using var answer = await browser.SendAsync([new("Email", "reader@example.org"), new("Password", People.Password)], hidden: false);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(await site.RowsAsync<Session>());
    }

    [Fact]
    public async Task SignIn_OnAnotherDevice_IsToldByMailInThePersonsLanguage()
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("reader@example.org", language: "ar");
        (await site.SignInAsync("reader@example.org", userAgent: "Mozilla/5.0 (Windows NT 10.0) Firefox/140.0")).Dispose();
        (await site.SignInAsync("reader@example.org", userAgent: "Mozilla/5.0 (Windows NT 10.0) Firefox/141.0")).Dispose();
        Assert.Empty(await site.RowsAsync<MailRow>());

        (await site.SignInAsync("reader@example.org", userAgent: "Mozilla/5.0 (Linux; Android 15) Chrome/140.0")).Dispose();

        var mail = Assert.Single(await site.RowsAsync<MailRow>());
        Assert.Equal("ar", mail.Language);
        Assert.Contains("Chrome · Android", mail.Text, StringComparison.Ordinal);
        Assert.Contains("dir=\"rtl\"", mail.Html, StringComparison.Ordinal);
    }

    private static string PathOf(string? location) => new Uri(new Uri("http://localhost"), location).PathAndQuery;
}
