using AngleSharp.Dom;
using WipoMatch.Security;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Assistance;

public sealed class PostAsNeedTests
{
    private const string Unknown = "/en/search?q=zzyzx+qwrtpl";

    [Fact]
    public async Task List_NothingFound_LeadsMembersToTheFormOfANeedWithTheQuestionAsTitle()
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("member@example.org", [RoleNames.Member]);
        using var browser = await site.SignInAsync("member@example.org");

        var page = await browser.GetAsync(Unknown);
        var form = await browser.GetAsync(LinkOf(page)!);

        Assert.Equal("zzyzx qwrtpl", form.QuerySelectorAll("input[type=text], textarea").Select(Value).First(value => value.Length > 0));
    }

    [Fact]
    public async Task List_NothingFound_AsksAnonymousReadersToSignInFirst()
    {
        await using var site = await People.StartAsync(new());
        using var browser = await FormBrowser.OpenAsync(site, Unknown);

        var (_, location) = await browser.StatusAsync(LinkOf(browser.Page)!);

        Assert.StartsWith("/en/account/sign-in?returnUrl=", location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_PersonWhoMayWriteNoNeeds_ShowsNoWay()
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("translator@example.org", [RoleNames.Translator]);
        using var browser = await site.SignInAsync("translator@example.org");

        Assert.Null(LinkOf(await browser.GetAsync(Unknown)));
    }

    private static string? LinkOf(IDocument page) => page.QuerySelector("[data-testid=post-as-need] a")?.GetAttribute("href");

    private static string Value(IElement field) => field.GetAttribute("value") ?? field.TextContent;
}
