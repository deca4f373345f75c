using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using WipoMatch.ContentManagement;
using WipoMatch.Core.ContentManagement;
using WipoMatch.Security;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Contents.Editor;

/// <summary>Writing, publishing and taking back content, in the browser of whoever does it.</summary>
public sealed class EditorTests
{
    internal const string Form = "main form[action*='/edit'], main form[action*='/new?']";

    [Fact]
    public async Task Edit_NothingChanged_StoresNothingWhateverTheType()
    {
        await using var site = await People.StartAsync(new(), "demo");
        using var browser = await site.BecomeAsync("administrator");
        var items = await site.RowsAsync<ContentItemRow>();
        var kinds = items.Where(row => row.Latest).GroupBy(row => (row.ContentType, row.Language)).ToList();
        var before = items.Count;

        foreach (var row in kinds.Where(group => group.Key.ContentType is not ("Taxonomy" or "ThemePage" or "CountryPage")).Select(group => group.First()))
        {
            await browser.GetAsync($"/fr/desk/content/{row.ContentItemId}/edit");
            var target = await browser.SubmitAsync(browser.AnswersOf(Form), Form);
            Assert.Equal($"/fr/desk/content/{row.ContentItemId}/edit", target);
        }

        Assert.Equal(before, (await site.RowsAsync<ContentItemRow>()).Count);
    }

    [Fact]
    public async Task New_AuthorPublishesAStory_IsOnTheSiteWithTheNextRequest()
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("author@example.org", [RoleNames.Author]);
        using var browser = await site.SignInAsync("author@example.org");
        await browser.GetAsync("/en/desk/content/new?type=SuccessStory&language=en");
        var answers = StoryAnswers(browser.Page, "Seeds that stay");

        var target = await browser.SubmitAsync([.. answers, new("Do", "publish")], Form);

        var page = await browser.GetAsync(target);
        Assert.Contains("Published", page.QuerySelector("[data-testid=flash]")?.TextContent, StringComparison.Ordinal);
        var address = page.QuerySelectorAll("[data-testid=editor] a").Select(link => link.GetAttribute("href")).First(href => href!.StartsWith("/en/stories/", StringComparison.Ordinal))!;
        using var reader = await FormBrowser.OpenAsync(site, address);
        Assert.Equal("Seeds that stay", reader.Page.QuerySelector("h1")?.TextContent.Trim());
        Assert.Equal(5, reader.Page.QuerySelectorAll("main h2").Count(heading => heading.TextContent is "The problem" or "What we did" or "How IP helped" or "What changed" or "What we would do differently"));
    }

    [Fact]
    public async Task New_SentTwice_MakesOneItem()
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("author@example.org", [RoleNames.Author]);
        using var browser = await site.SignInAsync("author@example.org");
        await browser.GetAsync("/en/desk/content/new?type=SuccessStory&language=en");
        var answers = StoryAnswers(browser.Page, "Only once");

        var first = await browser.SubmitAsync([.. answers, new("Do", "save")], Form);
        var second = await browser.SubmitAsync([.. answers, new("Do", "save")], Form);

        Assert.Equal(first, second);
        Assert.Single(await site.RowsAsync<ContentItemRow>(), row => row.DisplayText == "Only once");
    }

    [Fact]
    public async Task Publish_Incomplete_SaysWhatIsMissingTwiceAndKeepsTheText()
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("author@example.org", [RoleNames.Author]);
        using var browser = await site.SignInAsync("author@example.org");
        await browser.GetAsync("/ar/desk/content/new?type=SuccessStory&language=ar");

        var page = await browser.PostAsync([new("Title", ""), new("Body.1", "نص طويل كُتب للتو"), new("F.Year", "two thousand"), new("Do", "publish")], Form);

        Assert.Contains(page.QuerySelectorAll(".errors a"), link => link.GetAttribute("href") == "#Title");
        Assert.All(page.QuerySelectorAll(".errors a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.Equal(4, page.QuerySelectorAll(".field.err textarea[name^='Body.']").Length);
        Assert.Contains(page.QuerySelectorAll(".errors a"), link => link.GetAttribute("href") == "#F-Year" || link.GetAttribute("href") == "#F.Year" || link.GetAttribute("href") == "#F_Year");
        Assert.Equal("نص طويل كُتب للتو", page.QuerySelector<IHtmlTextAreaElement>("[name='Body.1']")?.Value);
        Assert.Equal("two thousand", page.QuerySelector<IHtmlInputElement>("[name='F.Year']")?.Value);
        Assert.DoesNotContain(await site.RowsAsync<ContentItemRow>(), row => row.ContentType == ContentTypes.SuccessStory);
    }

    [Fact]
    public async Task Save_TwoPeopleAtOnce_ShowsBothTextsAndLosesNeither()
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("one@example.org", [RoleNames.Editor]);
        await site.AddAsync("two@example.org", [RoleNames.Editor]);
        using var one = await site.SignInAsync("one@example.org");
        using var two = await site.SignInAsync("two@example.org");
        await one.GetAsync("/en/desk/content/new?type=SuccessStory&language=en");
        var address = await one.SubmitAsync([.. StoryAnswers(one.Page, "First words"), new("Do", "save")], Form);
        await one.GetAsync(address);
        await two.GetAsync(address);

        await one.SubmitAsync(one.AnswersOf(Form, ("Title", "Words of one")), Form);
        var page = await two.PostAsync(two.AnswersOf(Form, ("Title", "Words of two")), Form, HttpStatusCode.Conflict);

        var conflict = page.QuerySelector("[data-testid=conflict]")!.TextContent;
        Assert.Contains("Words of one", conflict, StringComparison.Ordinal);
        Assert.Contains("Words of two", conflict, StringComparison.Ordinal);
        Assert.Equal("Words of two", page.QuerySelector<IHtmlInputElement>("[name=Title]")?.Value);
        Assert.Equal("Words of one", (await one.GetAsync(address)).QuerySelector<IHtmlInputElement>("[name=Title]")?.Value);

        await two.SubmitAsync(two.AnswersOf(Form), Form);
        Assert.Equal("Words of two", (await one.GetAsync(address)).QuerySelector<IHtmlInputElement>("[name=Title]")?.Value);
        var versions = (await site.RowsAsync<ContentItemRow>()).Where(row => row.DisplayText.StartsWith("Words of", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(versions);
    }

    [Fact]
    public async Task Save_SentTwice_ActsOnceAndIsNoConflict()
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("editor@example.org", [RoleNames.Editor]);
        using var browser = await site.SignInAsync("editor@example.org");
        await browser.GetAsync("/en/desk/content/new?type=SuccessStory&language=en");
        var address = await browser.SubmitAsync([.. StoryAnswers(browser.Page, "Before"), new("Do", "publish")], Form);
        await browser.GetAsync(address);
        var answers = browser.AnswersOf(Form, ("Title", "After"), ("Do", "save"));

        Assert.Equal(address, await browser.SubmitAsync(answers, Form));
        var count = (await site.RowsAsync<ContentItemRow>()).Count;
        Assert.Equal(address, await browser.SubmitAsync(answers, Form));

        Assert.Equal(count, (await site.RowsAsync<ContentItemRow>()).Count);
        await browser.GetAsync(address);
        Assert.Equal(address, await browser.SubmitAsync([], "main form[action$='/discard']"));
        Assert.Equal(address, await browser.SubmitAsync([], "main form[action$='/discard']"));
        Assert.Empty((await browser.GetAsync(address)).QuerySelectorAll(".note.bad"));
    }

    [Fact]
    public async Task Save_RowsClearedBesideAnError_ShowsEveryRowThatWasPosted()
    {
        await using var site = await People.StartAsync(new(), "demo");
        using var browser = await site.BecomeAsync("administrator");
        var story = (await site.RowsAsync<ContentItemRow>()).Single(row => row is { Alias: "story-buea-river-blindness", Latest: true });
        await browser.GetAsync($"/en/desk/content/{story.ContentItemId}/edit");
        var rows = browser.Page.QuerySelectorAll("input[name^='F.Sources.'][name$='.title']").Length;
        var last = browser.Page.QuerySelector<IHtmlInputElement>($"[name='F.Sources.{rows - 3}.title']")!.Value;
        var cleared = Enumerable.Range(0, rows - 3).SelectMany(row => new[] { ($"F.Sources.{row}.title", ""), ($"F.Sources.{row}.url", "") });

        var page = await browser.PostAsync(browser.AnswersOf(Form, [.. cleared, ("F.Year", "no year")]), Form);

        Assert.Equal(rows, page.QuerySelectorAll("input[name^='F.Sources.'][name$='.title']").Length);
        Assert.Equal(last, page.QuerySelector<IHtmlInputElement>($"[name='F.Sources.{rows - 3}.title']")?.Value);
        Assert.NotEqual("", last);
    }

    [Fact]
    public async Task Save_NumberBelowTheOnlyLimit_NamesThatLimit()
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("editor@example.org", [RoleNames.Editor]);
        using var browser = await site.SignInAsync("editor@example.org");
        await browser.GetAsync("/en/desk/content/new?type=Offer&language=en");

        var page = await browser.PostAsync(browser.AnswersOf(Form, ("F.Capacity", "-1")), Form);

        Assert.Contains("Capacity must be 0 or more.", page.QuerySelector(".errors")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_HostileMarkdown_ShowsItAsTextAndStoresNothing()
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("author@example.org", [RoleNames.Author]);
        using var browser = await site.SignInAsync("author@example.org");
        const string Hostile = "<script>alert(1)</script>\n\n[x](javascript:alert(1)) ![y](https://example.org/a.png)\n\n<img src=x onerror=alert(1)>\n\n</textarea><b>out</b>";
        await browser.GetAsync("/en/desk/content/new?type=SuccessStory&language=en");

        var page = await browser.PostAsync([new("Title", "</title><script>alert(2)</script>"), new("Body.1", Hostile), new("Do", "preview")], Form);

        var preview = page.QuerySelector("[data-testid=preview]")!;
        Assert.Empty(page.QuerySelectorAll("main script, main b, [onerror]"));
        Assert.Contains("alert(1)", preview.TextContent, StringComparison.Ordinal);
        Assert.All(preview.QuerySelectorAll("a"), link => Assert.Equal("#", link.GetAttribute("href")));
        Assert.Equal(Hostile, page.QuerySelector<IHtmlTextAreaElement>("[name='Body.1']")?.Value.ReplaceLineEndings("\n"));
        Assert.DoesNotContain(await site.RowsAsync<ContentItemRow>(), row => row.ContentType == ContentTypes.SuccessStory);
    }

    [Fact]
    public async Task Addresses_WhoMayNotEdit_AreRefusedEachOne()
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("author@example.org", [RoleNames.Author]);
        await site.AddAsync("stranger@example.org", [RoleNames.Author]);
        await site.AddAsync("contributor@example.org", [RoleNames.Contributor]);
        using var author = await site.SignInAsync("author@example.org");
        await author.GetAsync("/en/desk/content/new?type=SuccessStory&language=en");
        var address = await author.SubmitAsync([.. StoryAnswers(author.Page, "Mine alone"), new("Do", "save")], Form);
        var item = address[..address.LastIndexOf('/')];
        await author.GetAsync(address + "/../versions");
        var version = (await author.GetAsync(item + "/versions")).QuerySelector("tbody a")!.GetAttribute("href")!;
        using var stranger = await site.SignInAsync("stranger@example.org");
        using var nobody = await FormBrowser.OpenAsync(site, "/en/about");

        foreach (var path in new[] { address, item + "/versions", version })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await stranger.StatusAsync(path)).Status);
            Assert.Equal(HttpStatusCode.Found, (await nobody.StatusAsync(path)).Status);
        }

        await stranger.GetAsync("/en/desk/content/new?type=SuccessStory&language=en");
        var foreign = stranger.Page.QuerySelector<IHtmlFormElement>(Form)!;
        foreach (var action in new[] { address, item + "/unpublish", item + "/discard", version + "/restore" })
        {
            foreign.SetAttribute("action", action);
            using var answer = await stranger.SendAsync([new("Title", "Taken over"), new("Do", "save")], $"main form[action='{action}']");
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }

        using var contributor = await site.SignInAsync("contributor@example.org");
        await contributor.GetAsync("/en/desk/content/new?type=SuccessStory&language=en");
        Assert.Empty(contributor.Page.QuerySelectorAll("button[value=publish]"));
        using var forced = await contributor.SendAsync([.. StoryAnswers(contributor.Page, "Without being asked"), new("Do", "publish")], Form);
        Assert.Equal(HttpStatusCode.Forbidden, forced.StatusCode);
        Assert.Contains("Answer 1.", await forced.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(await site.RowsAsync<ContentItemRow>(), row => row.DisplayText is "Taken over" or "Without being asked");
    }

    [Fact]
    public async Task Story_ChangedTakenOffAndRestored_GoesThroughItsStates()
    {
        await using var site = await People.StartAsync(new());
        await site.AddAsync("editor@example.org", [RoleNames.Editor]);
        using var browser = await site.SignInAsync("editor@example.org");
        await browser.GetAsync("/en/desk/content/new?type=SuccessStory&language=en");
        var address = await browser.SubmitAsync([.. StoryAnswers(browser.Page, "The first title"), new("Do", "publish")], Form);
        var item = address[..address.LastIndexOf('/')];
        var publicUrl = (await browser.GetAsync(address)).QuerySelectorAll("[data-testid=editor] a").Select(link => link.GetAttribute("href")!).First(href => href.Contains("/stories/", StringComparison.Ordinal));

        await browser.SubmitAsync(browser.AnswersOf(Form, ("Title", "A second title"), ("Do", "save")), Form);
        using var reader = await FormBrowser.OpenAsync(site, publicUrl);
        Assert.Equal("The first title", reader.Page.QuerySelector("h1")?.TextContent.Trim());

        await browser.GetAsync(address);
        await browser.SubmitAsync([], "main form[action$='/discard']");
        Assert.Equal("The first title", (await browser.GetAsync(address)).QuerySelector<IHtmlInputElement>("[name=Title]")?.Value);

        var earlier = (await browser.GetAsync(item + "/versions")).QuerySelectorAll("main th a")[0].GetAttribute("href")!;
        var compared = (await browser.GetAsync(earlier)).QuerySelector("[data-testid=compared]")!;
        Assert.Equal("removed: A second (end of change)", compared.QuerySelector("del")?.TextContent.Trim());
        Assert.Equal("added: The first (end of change)", compared.QuerySelector("ins")?.TextContent.Trim());

        await browser.GetAsync(item + "/versions");
        await browser.SubmitAsync([], "main form[action$='/restore']");
        var count = (await site.RowsAsync<ContentItemRow>()).Count;
        await browser.SubmitAsync([], "main form[action$='/restore']");
        Assert.Equal(count, (await site.RowsAsync<ContentItemRow>()).Count);
        Assert.Equal("A second title", (await browser.GetAsync(address)).QuerySelector<IHtmlInputElement>("[name=Title]")?.Value);

        await browser.SubmitAsync([new("Reason", "Out of date")], "main form[action$='/unpublish']");
        Assert.Equal(HttpStatusCode.NotFound, (await reader.StatusAsync(publicUrl)).Status);
        Assert.Contains(await site.RowsAsync<WipoMatch.AuditTrail.Entries.AuditRow>(), row => row is { Category: "content", Action: "unpublish", Reason: "Out of date" });
    }

    internal static List<KeyValuePair<string, string>> StoryAnswers(IHtmlDocument page, string title)
    {
        var country = page.QuerySelector<IHtmlSelectElement>("[name='F.Country']")!.Options.First(option => option.Value.Length > 0).Value;
        var theme = page.QuerySelector<IHtmlInputElement>("[name='F.Themes']")!.Value;
        return
        [
            new("Title", title), new("F.Summary", "It changed much for many."), new("F.Country", country), new("F.Themes", theme), new("F.Year", "2024"),
            .. Enumerable.Range(1, 5).Select(number => new KeyValuePair<string, string>($"Body.{number}", $"Answer {number}.")),
            .. page.QuerySelectorAll<IHtmlSelectElement>("select[name^='F.']").Where(select => select.Name != "F.Country")
                .Select(select => new KeyValuePair<string, string>(select.Name!, select.Options.FirstOrDefault(option => option.Value.Length > 0)?.Value ?? "")),
        ];
    }
}
