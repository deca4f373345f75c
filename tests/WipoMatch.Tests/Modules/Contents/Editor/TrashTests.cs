using System.Net;
using AngleSharp.Dom;
using WipoMatch.AuditTrail.Entries;
using WipoMatch.Contents.Trash;
using WipoMatch.Security;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Contents.Editor;

/// <summary>Throwing content away and bringing it back.</summary>
public sealed class TrashTests
{
    private const string Remove = "main form[action$='/remove']";

    [Fact]
    public async Task Remove_LiveStory_LeavesTheSiteAndComesBackAsADraft()
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("editor@example.org", [RoleNames.Editor]);
        using var browser = await site.SignInAsync("editor@example.org");
        var address = await PublishAsync(browser, "Seeds that stay");
        var publicUrl = LinkToSite(await browser.GetAsync(address));

        var target = await browser.SubmitAsync([new("Why", "Wrong <b>country</b>")], Remove);

        Assert.Equal("/en/desk/trash", target);
        var line = (await browser.GetAsync(target)).QuerySelector("[data-testid=trash] tbody tr")!;
        Assert.Contains("Seeds that stay", line.TextContent, StringComparison.Ordinal);
        Assert.Contains("Wrong <b>country</b>", line.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.StatusAsync(publicUrl)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.StatusAsync(address)).Status);

        var back = await browser.SubmitAsync([], "main form[action$='/return']");

        Assert.Equal(address, back);
        Assert.Equal("Draft", (await browser.GetAsync(back)).QuerySelector("[data-testid=editor] .tag")?.TextContent.Trim());
        Assert.Equal(HttpStatusCode.NotFound, (await browser.StatusAsync(publicUrl)).Status);
        Assert.Empty(await site.RowsAsync<TrashRow>());
        var actions = (await site.RowsAsync<AuditRow>()).Where(row => row.Category == "content").Select(row => row.Action);
        Assert.Equal(["publish", "remove", "return"], actions.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Remove_Contributor_OwnDraftOnlyAndNobodySeesAnothersTrash()
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("writer@example.org", [RoleNames.Contributor]);
        await site.AddAsync("stranger@example.org", [RoleNames.Contributor]);
        using var browser = await site.SignInAsync("writer@example.org");
        await browser.GetAsync("/en/desk/content/new?type=SuccessStory&language=en");
        var address = await browser.SubmitAsync([new("Title", "My secret draft"), new("Do", "save")], EditorTests.Form);
        await browser.GetAsync(address);
        await browser.SubmitAsync([], Remove);
        using var stranger = await site.SignInAsync("stranger@example.org");

        var foreign = await stranger.GetAsync("/en/desk/trash");

        Assert.DoesNotContain("secret", foreign.DocumentElement.TextContent, StringComparison.Ordinal);
        await browser.GetAsync("/en/desk/trash");
        using var answer = await stranger.SendAsync([], "form", hidden: false, to: browser.Page.QuerySelector("main form")!.GetAttribute("action"));
        Assert.NotEqual(HttpStatusCode.Found, answer.StatusCode);
        Assert.Single(await site.RowsAsync<TrashRow>());
    }

    [Fact]
    public async Task Remove_ChangedMeanwhile_StaysWithAWord()
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("editor@example.org", [RoleNames.Editor]);
        using var browser = await site.SignInAsync("editor@example.org");
        using var other = await site.SignInAsync("editor@example.org");
        var address = await PublishAsync(browser, "Seeds that stay");
        await browser.GetAsync(address);
        await other.GetAsync(address);
        await other.SubmitAsync(other.AnswersOf(EditorTests.Form, ("Title", "Seeds that grow"), ("Do", "save")), EditorTests.Form);

        var target = await browser.SubmitAsync([], Remove);

        Assert.Equal(address, target);
        Assert.Contains("meanwhile", (await browser.GetAsync(target)).QuerySelector("[data-testid=flash]")?.TextContent, StringComparison.Ordinal);
        Assert.Empty(await site.RowsAsync<TrashRow>());
    }

    [Fact]
    public async Task Remove_SentTwice_GivesTheSameAnswer()
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("editor@example.org", [RoleNames.Editor]);
        using var browser = await site.SignInAsync("editor@example.org");
        await browser.GetAsync(await PublishAsync(browser, "Seeds that stay"));

        var first = await browser.SubmitAsync([], Remove);
        var second = await browser.SubmitAsync([], Remove);

        Assert.Equal(first, second);
        Assert.Single(await site.RowsAsync<TrashRow>());
    }

    internal static async Task<string> PublishAsync(FormBrowser browser, string title)
    {
        await browser.GetAsync("/en/desk/content/new?type=SuccessStory&language=en");
        return await browser.SubmitAsync([.. EditorTests.StoryAnswers(browser.Page, title), new("Do", "publish")], EditorTests.Form);
    }

    internal static string LinkToSite(IDocument page) => page.QuerySelectorAll("[data-testid=editor] a").Select(link => link.GetAttribute("href")!)
        .First(href => href.StartsWith("/en/stories/", StringComparison.Ordinal));
}
