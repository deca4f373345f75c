using System.Net;
using WipoMatch.Joining.Applications;
using WipoMatch.Joining.Drafts;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Joining;

/// <summary>What the pages of the form refuse, keep and show.</summary>
public sealed class JoinFormTests
{
    [Fact]
    public async Task Who_WrongInput_SaysWhatIsMissingTwiceAndKeepsTheRest()
    {
        await using var site = await JoinSite.StartAsync();
        using var browser = await FormBrowser.OpenAsync(site.Site, "/en/join/who");

        var page = await browser.PostAsync([new("Name", "  Amina   Test "), new("Email", "nobody"), new("Language", "xx"), new("TimeZone", ""), new("Password", "short")]);

        Assert.Equal(
            ["Enter an email address, like name@example.org", "The new password must have at least 8 characters", "Choose a language", "Choose a time zone"], JoinSite.Errors(page));
        Assert.All(JoinSite.Errors(page), error => Assert.Contains(page.QuerySelectorAll(".msg"), message => message.TextContent.Contains(error, StringComparison.Ordinal)));
        Assert.Equal("nobody", browser.Value("Email"));
        Assert.Equal("", browser.Value("Password"));
        Assert.Empty(await site.Site.RowsAsync<Draft>());
    }

    [Fact]
    public async Task Pages_OneAfterTheOther_KeepEveryAnswer()
    {
        await using var site = await JoinSite.StartAsync();
        using var browser = await site.FillAsync();
        var answers = browser.Page.QuerySelector("dl.summary")!.TextContent;
        Assert.All(new[] { "Amina Test", JoinSite.Applicant, "Africa/Nairobi", "Registry of Tests", "Kenya", "https://www.registry.example.org", "Look for help" }, text =>
            Assert.Contains(text, answers, StringComparison.Ordinal));
        Assert.DoesNotContain(JoinSite.Password, browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);

        await browser.GetAsync("/en/join/who");
        Assert.Equal("Amina Test", browser.Value("Name"));
        Assert.Equal("/en/join/check", await browser.SubmitAsync(JoinSite.Who(name: "Amina Second", password: "")));
        Assert.Contains("Amina Second", (await browser.GetAsync("/en/join/check")).QuerySelector("dl.summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Organization_WithoutChoiceOrWithNonsense_IsRefused()
    {
        await using var site = await JoinSite.StartAsync();
        using var browser = await FormBrowser.OpenAsync(site.Site, "/en/join/who");
        await browser.SubmitAsync(JoinSite.Who());
        await browser.GetAsync("/en/join/organization");
        Assert.Equal(["Find your organization first, or choose to add it"], JoinSite.Errors(await browser.PostAsync([])));
        Assert.NotNull((await browser.GetAsync("/en/join/organization?q=zzzz")).QuerySelector("[data-testid=found]"));
        Assert.Equal(["Choose an organization, or choose to add yours"], JoinSite.Errors(await browser.PostAsync([new("Organization", "no-such")])));

        await browser.GetAsync("/en/join/organization/new");
        var page = await browser.PostAsync([new("Name", ""), new("Kind", "x"), new("Country", "ZZ"), new("Website", "javascript://alert")]);
        Assert.Equal(
            ["Enter the name of the organization", "Choose a kind of organization", "Choose a country or area", "Enter the address of a website, like www.example.org"],
            JoinSite.Errors(page));
    }

    [Fact]
    public async Task Aims_WithoutConsentOrTooLong_AreRefused()
    {
        await using var site = await JoinSite.StartAsync();
        using var browser = await FormBrowser.OpenAsync(site.Site, "/en/join/who");
        await browser.SubmitAsync(JoinSite.Who());
        await browser.GetAsync("/en/join/aims");

        var page = await browser.PostAsync([new("Aims", "rule"), new("Why", new string('x', 1001))]);

        Assert.Equal(
            ["Choose what you want to do here", "Shorten this to 1,000 characters or less", "Agree that your answers are kept, else we cannot decide"], JoinSite.Errors(page));
    }

    [Theory]
    [InlineData("organization")]
    [InlineData("organization/new")]
    [InlineData("aims")]
    [InlineData("check")]
    public async Task Pages_WithoutADraft_LeadToTheFirst(string page)
    {
        await using var site = await JoinSite.StartAsync();

        Assert.Equal((HttpStatusCode.Found, "/en/join/who"), await site.Site.GetStatusAsync($"/en/join/{page}"));
    }

    [Fact]
    public async Task Draft_After7Days_IsGone()
    {
        await using var site = await JoinSite.StartAsync();
        using var browser = await site.FillAsync();
        site.Clock.Advance(TimeSpan.FromDays(7));

        Assert.Equal((HttpStatusCode.Found, "/en/join/who"), await browser.StatusAsync("/en/join/check"));
        await site.CleanAsync();
        Assert.Empty(await site.Site.RowsAsync<Draft>());
    }

    [Fact]
    public async Task Send_SameFormTwice_MakesOneApplication()
    {
        await using var site = await JoinSite.StartAsync();
        using var browser = await site.FillAsync();
        Assert.Equal("/en/join/sent", await browser.SubmitAsync([]));
        Assert.Equal("/en/join/sent", await browser.SubmitAsync([]));

        Assert.Equal(JoinStates.Unconfirmed, (await site.OnlyAsync()).State);
    }

    [Fact]
    public async Task HostileText_IsShownAsItWasTyped()
    {
        await using var site = await JoinSite.StartAsync();
        const string evil = "<script>alert(1)</script>";
        var (decision, _) = await site.ConfirmedAsync(name: "\u0007Amina\r\nBcc: x " + evil, organization: evil + " & Sons");
        Assert.Equal("Amina Bcc: x " + evil, (await site.OnlyAsync()).Name);

        using var first = await site.AsFirstAsync();
        var page = await first.GetAsync(decision);
        Assert.Contains(evil, page.QuerySelector("dl.summary")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("main script:not([src])"));
        await first.SubmitAsync(JoinSite.Acceptance());
        Assert.Contains(evil, (await site.Site.GetDocumentAsync("/en/organizations")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignedIn_IsToldThatTheyHaveJoined()
    {
        await using var site = await JoinSite.StartAsync();
        using var first = await site.AsFirstAsync();

        Assert.Equal((HttpStatusCode.Found, "/en/join"), await first.StatusAsync("/en/join/who"));
        Assert.Contains("you have joined already", (await first.GetAsync("/en/join")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }
}
