using System.Net;
using WipoMatch.Members.Accounts;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Members;

public sealed class SessionTests
{
    [Fact]
    public async Task SignOut_EndsTheSession_AlsoForACopyOfItsCookie()
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("reader@example.org");
        using var browser = await site.SignInAsync("reader@example.org");
        using var page = await browser.OpenAsync("/en/account");
        var cookie = page.RequestMessage!.Headers.TryGetValues("Cookie", out var sent) ? string.Join("; ", sent) : "";
        await browser.GetAsync("/en/account");

        Assert.Equal("/en/account/signed-out", await browser.SubmitAsync([], "form[action$='/account/sign-out']"));

        Assert.False(await browser.IsSignedInAsync());
        using var copy = new HttpRequestMessage(HttpMethod.Get, "/en/account");
        copy.Headers.Add("Cookie", cookie);
        using var answer = await site.Client.SendAsync(copy);
        Assert.Contains("wm-session", cookie, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
    }

    [Fact]
    public async Task Sessions_EndOthers_LeavesThisOne()
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("reader@example.org");
        using var here = await site.SignInAsync("reader@example.org");
        using var there = await site.SignInAsync("reader@example.org");
        await site.AddAsync("other@example.org");
        using var other = await site.SignInAsync("other@example.org");
        var page = await here.GetAsync("/en/account/sessions");
        Assert.Equal(2, page.QuerySelectorAll("[data-testid=sessions] tbody tr").Length);

        await here.SubmitAsync([], "form[action$='/end-others']");

        Assert.True(await here.IsSignedInAsync());
        Assert.False(await there.IsSignedInAsync());
        Assert.True(await other.IsSignedInAsync());
    }

    [Fact]
    public async Task Sessions_EndOneOfSomebodyElse_ChangesNothing()
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("reader@example.org");
        await site.AddAsync("other@example.org");
        using var other = await site.SignInAsync("other@example.org");
        var id = Assert.Single(await site.RowsAsync<WipoMatch.Members.Sessions.Session>()).Id;
        using var here = await site.SignInAsync("reader@example.org");
        using var second = await site.SignInAsync("reader@example.org");
        await here.GetAsync("/en/account/sessions");

        await here.SubmitAsync([new("id", id)], "form[action$='/end']");

        Assert.True(await other.IsSignedInAsync());
    }

    [Fact]
    public async Task Session_EightHoursWithoutARequest_HasEnded()
    {
        var clock = new FakeClock();
        await using var site = await People.StartAsync(clock);
        await site.AddAsync("reader@example.org");
        using var browser = await site.SignInAsync("reader@example.org");
        clock.Advance(TimeSpan.FromHours(7));
        Assert.True(await browser.IsSignedInAsync());
        clock.Advance(TimeSpan.FromHours(7));
        Assert.True(await browser.IsSignedInAsync());

        clock.Advance(TimeSpan.FromHours(9));

        Assert.False(await browser.IsSignedInAsync());
    }

    [Fact]
    public async Task Account_Locked_IsOutWithTheNextRequest()
    {
        await using var site = await People.StartAsync(new());
        var id = await site.AddAsync("reader@example.org");
        using var browser = await site.SignInAsync("reader@example.org");

        await site.ChangeAsync(id, account => account.State = AccountStates.Locked);

        Assert.False(await browser.IsSignedInAsync());
    }

    [Fact]
    public async Task PublicPage_SignedIn_IsNeitherTakenFromTheCacheNorKept()
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("reader@example.org");
        using var browser = await site.SignInAsync("reader@example.org");
        using (await site.Client.GetAsync(new Uri("/en/about", UriKind.Relative)))
        {
        }

        using var first = await browser.OpenAsync("/en/about");
        using var second = await browser.OpenAsync("/en/about");
        using var anonymous = await site.Client.GetAsync(new Uri("/en/about", UriKind.Relative));

        Assert.All(new[] { first, second }, answer => Assert.True(answer.Headers.Age is null && answer.Headers.CacheControl!.NoStore));
        Assert.Contains("Test person", await second.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.NotNull(anonymous.Headers.Age);
        Assert.DoesNotContain("Test person", await anonymous.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
