using System.Net;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.ContentManagement;
using WipoMatch.Security;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Contents.Desk;

/// <summary>What people see on the desk: their own, their organization's, or everybody's content.</summary>
public sealed class DeskTests
{
    [Fact]
    public async Task Desk_NobodySignedIn_AsksToSignInAndComesBack()
    {
        await using var site = await People.StartAsync(new());
        using var browser = await FormBrowser.OpenAsync(site, "/en/about");

        var (status, location) = await browser.StatusAsync("/en/desk/content?state=draft");

        Assert.Equal(HttpStatusCode.Found, status);
        Assert.Contains("/en/account/sign-in?returnUrl=%2Fen%2Fdesk%2Fcontent%3Fstate%3Ddraft", location, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Desk_PersonWithoutRole_IsRefusedAndSeesNoLink()
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("plain@example.org");
        using var browser = await site.SignInAsync("plain@example.org");

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.StatusAsync("/en/desk")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.StatusAsync("/en/desk/content")).Status);
        Assert.Empty((await browser.GetAsync("/en/account")).QuerySelectorAll("[data-testid=reader] a[href='/en/desk']"));
    }

    [Fact]
    public async Task List_Author_HoldsOwnAndOrganizationsContentOnly()
    {
        await using var site = await People.StartAsync(new());
        var author = await site.AddAsync("author@example.org", [RoleNames.Author], organization: "org-one");
        var colleague = await site.AddAsync("colleague@example.org", [RoleNames.Author], organization: "org-one");
        var stranger = await site.AddAsync("stranger@example.org", [RoleNames.Author], organization: "org-two");
        await DraftAsync(site, author, "My own draft");
        await DraftAsync(site, colleague, "Draft of a colleague");
        await DraftAsync(site, stranger, "Secret of a stranger");
        using var browser = await site.SignInAsync("author@example.org");

        var page = await browser.GetAsync("/en/desk/content");

        Assert.Equal(["Draft of a colleague", "My own draft"], TitlesOf(page).Order(StringComparer.Ordinal));
        Assert.Equal(["My own draft"], TitlesOf(await browser.GetAsync("/en/desk/content?mine=1")));
        Assert.Empty(TitlesOf(await browser.GetAsync("/en/desk/content?q=secret")));
        var home = await browser.GetAsync("/en/desk");
        Assert.DoesNotContain("Secret", home.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.Equal("My own draft", home.QuerySelector("[data-testid=drafts] tbody th bdi")?.TextContent);
    }

    [Fact]
    public async Task List_Editor_NarrowsByStateTypeLanguageAndTitle()
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("editor@example.org", [RoleNames.Editor]);
        var author = await site.AddAsync("author@example.org", [RoleNames.Author]);
        await DraftAsync(site, author, "ÉTUDE sur les brevets", "fr");
        await DraftAsync(site, author, "A draft about seeds", "en");
        using var browser = await site.SignInAsync("editor@example.org");

        Assert.Equal(["A draft about seeds"], TitlesOf(await browser.GetAsync("/en/desk/content?state=draft&language=en&type=SuccessStory")));
        Assert.Equal(["ÉTUDE sur les brevets"], TitlesOf(await browser.GetAsync("/en/desk/content?q=%C3%A9tude%20SUR")));
        Assert.Equal(["A draft about seeds", "ÉTUDE sur les brevets"], TitlesOf(await browser.GetAsync("/fr/desk/content?state=draft&sort=oldest")).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("A draft about seeds", TitlesOf(await browser.GetAsync("/en/desk/content?state=published")));
    }

    [Theory]
    [InlineData("?q=%27%3B%20DROP%20TABLE%20x%3B--%25_%22%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("?q=%00%ED%A0%80&type=%3Cb%3E&state=nothing&language=xx&page=-7")]
    [InlineData("?page=999999999999999999999&sort=%F0%9F%98%80")]
    public async Task List_HostileAddress_AnswersWithAPage(string query)
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("editor@example.org", [RoleNames.Editor]);
        using var browser = await site.SignInAsync("editor@example.org");

        var page = await browser.GetAsync("/ar/desk/content" + query);

        Assert.NotNull(page.QuerySelector("[data-testid=desk-content]"));
        Assert.Empty(page.QuerySelectorAll("main script, main b"));
    }

    [Fact]
    public async Task List_NothingFits_SaysSoAndLeadsBack()
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("editor@example.org", [RoleNames.Editor]);
        using var browser = await site.SignInAsync("editor@example.org");

        var page = await browser.GetAsync("/zh/desk/content?q=nobody%20wrote%20this");

        Assert.Equal("/zh/desk/content", page.QuerySelector(".empty a")?.GetAttribute("href"));
        Assert.Contains("nobody wrote this", page.QuerySelector(".pill")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_PublishedWithNewerDraft_IsChangedAndLeadsToTheSite()
    {
        await using var site = await People.StartAsync(new(), "demo");
        await site.InScopeAsync(async services =>
        {
            var manager = services.GetRequiredService<IContentManager>();
            var id = (await services.GetRequiredService<IContentQueries>().IdsByAliasAsync(["story-buea-river-blindness"])).Values.Single();
            var draft = await manager.GetAsync(id, VersionOptions.DraftRequired);
            draft!.Alter<TitlePart>(part => part.Title = "A newer title");
            await manager.SaveDraftAsync(draft);
        });
        using var browser = await site.BecomeAsync("administrator");

        var page = await browser.GetAsync("/en/desk/content?state=changed");

        Assert.Equal(["A newer title"], TitlesOf(page));
        Assert.StartsWith("/en/stories/", page.QuerySelector("[data-testid=content] td a")?.GetAttribute("href"), StringComparison.Ordinal);
        Assert.DoesNotContain("A newer title", TitlesOf(await browser.GetAsync("/en/desk/content?state=draft")));
    }

    [Fact]
    public async Task List_AnyNumberOfItems_AsksTheDatabaseEquallyOften()
    {
        var counter = new CommandCounter();
        await using var site = await People.StartAsync(new(), configure: counter.Register);
        await site.AddAsync("editor@example.org", [RoleNames.Editor]);
        var author = await site.AddAsync("author@example.org", [RoleNames.Author]);
        using var browser = await site.SignInAsync("editor@example.org");
        async Task<int> CountAsync()
        {
            await browser.GetAsync("/en/desk/content?type=SuccessStory");
            counter.Reset();
            await browser.GetAsync("/en/desk/content?type=SuccessStory");
            return counter.Count;
        }

        async Task AddAsync(int from, int to)
        {
            for (var number = from; number < to; number++)
            {
                await DraftAsync(site, author, $"Draft {number}");
            }
        }

        await DraftAsync(site, author, "The only one");
        var ofOne = await CountAsync();
        await AddAsync(0, 51);
        var ofMoreThanAPage = await CountAsync();
        await AddAsync(51, 120);

        Assert.InRange(ofOne, 2, 6);
        Assert.Equal(ofOne + 1, ofMoreThanAPage);
        Assert.Equal(ofMoreThanAPage, await CountAsync());
        Assert.Equal(50, browser.Page.QuerySelectorAll("[data-testid=content] tbody tr").Length);
    }

    [Fact]
    public async Task Menu_Administrator_LeadsToContentAccountsAndTheRecord()
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("admin@example.org", [RoleNames.Administrator]);
        using var browser = await site.SignInAsync("admin@example.org");

        var page = await browser.GetAsync("/ru/desk/content");

        Assert.NotNull(page.QuerySelector("[data-testid=reader] a[href='/ru/desk']"));
        Assert.Equal(
            [
                "/ru/desk", "/ru/desk/content", "/ru/desk/questions", "/ru/desk/suggestions", "/ru/desk/review", "/ru/desk/joining", "/ru/desk/translations", "/ru/desk/feedback",
                "/ru/desk/search-terms", "/ru/admin/users", "/ru/admin/roles", "/ru/admin/audit", "/ru/admin/taxonomies", "/ru/admin/health", "/ru/admin/tasks", "/ru/admin/settings",
                "/ru/admin/recipes",
            ],
            page.QuerySelectorAll(".desk-menu a").Select(link => link.GetAttribute("href")));
        Assert.Equal("/ru/desk/content", page.QuerySelector(".desk-menu [aria-current=page]")?.GetAttribute("href"));
    }

    private static IEnumerable<string> TitlesOf(AngleSharp.Html.Dom.IHtmlDocument page) =>
        page.QuerySelectorAll("[data-testid=content] tbody th bdi").Select(title => title.TextContent);

    private static Task DraftAsync(SiteFixture site, string owner, string title, string language = "en") => site.InScopeAsync(async services =>
    {
        var manager = services.GetRequiredService<IContentManager>();
        var item = await manager.NewAsync(ContentTypes.SuccessStory);
        item.Owner = owner;
        item.Alter<TitlePart>(part => part.Title = title);
        item.Alter<LocalizationPart>(part => (part.Culture, part.LocalizationSet) = (language, services.GetRequiredService<IIdGenerator>().NewId()));
        await manager.CreateAsync(item);
    });
}
