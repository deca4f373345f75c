using System.Net;
using WipoMatch.Joining.Applications;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Joining;

/// <summary>The mail to the address, and what its link does.</summary>
public sealed class ConfirmationTests
{
    [Fact]
    public async Task ExistingAddress_AnswersAlikeAndOnlyItsOwnerLearns()
    {
        await using var site = await JoinSite.StartAsync();
        using var known = await site.FillAsync("FIRST@example.org");
        using var unknown = await site.FillAsync();
        Assert.Equal(await unknown.SubmitAsync([]), await known.SubmitAsync([]));
        Assert.Equal(
            (await unknown.GetAsync("/en/join/sent")).QuerySelector("h1")!.TextContent, (await known.GetAsync("/en/join/sent")).QuerySelector("h1")!.TextContent);
        Assert.Equal(2, (await site.Site.RowsAsync<Application>()).Count);

        await site.Site.DeliverAsync();

        var mail = Assert.Single(await site.MailsToAsync("FIRST@example.org"));
        Assert.Equal("You have an account at WipoMatch", mail.Subject);
        Assert.EndsWith("/en/account/sign-in", await site.LinkToAsync("FIRST@example.org"), StringComparison.Ordinal);
        Assert.Equal(JoinSite.Applicant, (await site.OnlyAsync()).Email);
    }

    [Fact]
    public async Task Unconfirmed_IsNotOnTheDesk()
    {
        await using var site = await JoinSite.StartAsync();
        await site.ApplyAsync();
        using var first = await site.AsFirstAsync();

        Assert.Null((await first.GetAsync("/en/desk/review")).QuerySelector("[data-testid=waiting]"));
        Assert.Null((await first.GetAsync("/en/desk/joining")).QuerySelector("[data-testid=open]"));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await first.StatusAsync($"/en/desk/joining/{(await site.OnlyAsync()).Id}")).Status);
    }

    [Fact]
    public async Task Link_OpenedByAProgram_ConfirmsNothing()
    {
        await using var site = await JoinSite.StartAsync();
        var link = await site.ApplyAsync();

        Assert.NotNull((await site.Site.GetDocumentAsync(link)).QuerySelector("[data-testid=join-confirm]"));

        Assert.Equal(JoinStates.Unconfirmed, (await site.OnlyAsync()).State);
    }

    [Fact]
    public async Task Link_UsedTwice_SaysThatItWasUsed()
    {
        await using var site = await JoinSite.StartAsync();
        var link = await site.ApplyAsync();
        using var browser = await FormBrowser.OpenAsync(site.Site, link);
        await browser.SubmitAsync([]);
        await browser.SubmitAsync([]);

        Assert.NotNull((await browser.GetAsync(link)).QuerySelector("[data-testid=link-used] a.btn"));
        Assert.Single(await site.Site.RowsAsync<ApplicationStep>());
    }

    [Fact]
    public async Task Link_After24Hours_OffersAnotherThatWorks()
    {
        await using var site = await JoinSite.StartAsync();
        var old = await site.ApplyAsync();
        site.Clock.Advance(TimeSpan.FromHours(24));
        using var browser = await FormBrowser.OpenAsync(site.Site, old);
        Assert.NotNull(browser.Page.QuerySelector("[data-testid=link-too-late]"));
        await browser.SubmitAsync([]);
        await site.Site.DeliverAsync();

        var fresh = await site.LinkToAsync(JoinSite.Applicant);
        Assert.NotNull((await browser.GetAsync(old, HttpStatusCode.NotFound)).QuerySelector("[data-testid=link-unknown]"));
        await browser.GetAsync(fresh);
        Assert.StartsWith("/en/join/application/", await browser.SubmitAsync([]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SecondApplication_WhileTheFirstIsDecided_IsNotKept()
    {
        await using var site = await JoinSite.StartAsync();
        await site.ConfirmedAsync();
        await site.ApplyAsync();

        Assert.Equal(JoinStates.InReview, (await site.OnlyAsync()).State);
        Assert.Single(await site.MailsToAsync(JoinSite.Applicant), mail => mail.Subject.StartsWith("You have applied already", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Mail_AskedForTooOften_IsRefusedInWords()
    {
        await using var site = await JoinSite.StartAsync();
        using var browser = await site.FillAsync();
        await browser.SubmitAsync([]);
        for (var i = 0; i < 4; i++)
        {
            await browser.GetAsync("/en/join/sent");
            await browser.SubmitAsync([]);
        }

        await browser.GetAsync("/en/join/sent");
        var page = await browser.PostAsync([]);

        Assert.Contains("There were too many tries. Try again after 10:30 UTC", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await site.Site.DeliverAsync();
        Assert.Equal(5, (await site.MailsToAsync(JoinSite.Applicant)).Count);
    }

    [Theory]
    [InlineData("/en/join/confirm/nonsense", "link-unknown")]
    [InlineData("/en/join/application/nonsense", "application-unknown")]
    public async Task Links_ThatNobodyMade_SayWhatToDo(string path, string page)
    {
        await using var site = await JoinSite.StartAsync();

        Assert.NotNull((await site.Site.GetDocumentAsync(path, HttpStatusCode.NotFound)).QuerySelector($"[data-testid={page}] a"));
    }
}
