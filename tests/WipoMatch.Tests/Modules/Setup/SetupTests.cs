using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Hosting;
using WipoMatch.Members.Accounts;
using WipoMatch.Security;
using WipoMatch.Settings;
using WipoMatch.Setup.FirstRun;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Setup;

/// <summary>The first page of a new site.</summary>
public sealed class SetupTests
{
    [Fact]
    public async Task Setup_LinkOfTheConsole_NamesTheSiteAndMakesTheAdministrator()
    {
        await using var site = await People.StartAsync(new(), isNew: true);
        var path = await LinkAsync(site);
        using var browser = await FormBrowser.OpenAsync(site, "/en" + path);

        var target = await browser.SubmitAsync(Answers());

        var done = await browser.GetAsync(target);
        Assert.NotNull(done.QuerySelector("[data-testid=setup-done]"));
        Assert.Empty(done.QuerySelectorAll("main form"));
        var settings = site.Services.GetRequiredService<ISiteService>().Current;
        Assert.Equal(("IP Exchange", "fr", "Africa/Nairobi"), (settings.SiteName, settings.DefaultLanguage, settings.TimeZone));
        using var administrator = await site.SignInAsync("first@example.org");
        Assert.Equal(HttpStatusCode.OK, (await administrator.StatusAsync("/en/admin/users")).Status);
        Assert.Empty(await LinesAsync(site));
    }

    [Fact]
    public async Task Setup_WrongAnswers_SaysAllOfThemKeepsTheRestAndMakesNobody()
    {
        await using var site = await People.StartAsync(new(), isNew: true);
        using var browser = await FormBrowser.OpenAsync(site, "/en" + await LinkAsync(site));

        var page = await browser.PostAsync(
            [new("SiteName", ""), new("DefaultLanguage", "xx"), new("TimeZone", "Mars/Olympus"), new("DisplayName", "First person"), new("Email", "nobody"), new("Password", "short")]);

        Assert.Equal(
            ["#SiteName", "#DefaultLanguage", "#TimeZone", "#Email", "#Password"],
            page.QuerySelectorAll("[data-testid=errors] a").Select(link => link.GetAttribute("href")));
        Assert.Equal("First person", page.QuerySelector<IHtmlInputElement>("[name=DisplayName]")?.Value);
        Assert.Equal("Mars/Olympus", page.QuerySelector<IHtmlInputElement>("[name=TimeZone]")?.Value);
        Assert.Equal("", page.QuerySelector<IHtmlInputElement>("[name=Password]")?.Value);
        Assert.Empty(await site.RowsAsync<Account>());
    }

    [Fact]
    public async Task Setup_WrongOrMissingToken_DoesNotExist()
    {
        await using var site = await People.StartAsync(new(), isNew: true);
        using var browser = await FormBrowser.OpenAsync(site, "/en/about");

        Assert.Equal(HttpStatusCode.NotFound, (await browser.StatusAsync("/en/setup/abc")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.StatusAsync("/en/setup")).Status);
    }

    [Fact]
    public async Task Setup_SomebodyWasFaster_TellsThatTheSiteIsSetUp()
    {
        await using var site = await People.StartAsync(new(), isNew: true);
        var path = await LinkAsync(site);
        using var slow = await FormBrowser.OpenAsync(site, "/en" + path);
        await site.AddAsync("faster@example.org", [RoleNames.Administrator]);

        var target = await slow.SubmitAsync(Answers());

        Assert.NotNull((await slow.GetAsync(target)).QuerySelector("[data-testid=setup-done]"));
        Assert.Equal("faster@example.org", Assert.Single(await site.RowsAsync<Account>()).Email);
        Assert.NotEqual("IP Exchange", site.Services.GetRequiredService<ISiteService>().Current.SiteName);
    }

    [Fact]
    public async Task Start_Demonstration_PrintsNoLink()
    {
        await using var site = await People.StartAsync(new(), "demo", isNew: true);

        Assert.Empty(await LinesAsync(site));
    }

    private static List<KeyValuePair<string, string>> Answers() =>
    [
        new("SiteName", " IP Exchange "), new("DefaultLanguage", "fr"), new("TimeZone", "Africa/Nairobi"),
        new("DisplayName", "First person"), new("Email", "first@example.org"), new("Password", People.Password),
    ];

    private static async Task<string> LinkAsync(SiteFixture site)
    {
        var line = (await LinesAsync(site))[^1].Trim();
        return line["http://localhost".Length..];
    }

    private static Task<IReadOnlyList<string>> LinesAsync(SiteFixture site) => site.InScopeAsync(services =>
        services.GetServices<IStartLines>().OfType<SetupLines>().Single().TellAsync("http://localhost", CancellationToken.None));
}
