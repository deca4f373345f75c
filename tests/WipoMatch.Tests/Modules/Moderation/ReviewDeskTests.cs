using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Moderation;

/// <summary>The desk of everything that waits.</summary>
public sealed class ReviewDeskTests
{
    [Fact]
    public async Task Desk_LinksNarrowByThemeCountryLanguageAgeAndAssignee()
    {
        await using var site = await ReviewSite.StartAsync();
        var (_, kenya) = await site.SubmittedAsync("From Kenya");
        site.Clock.Advance(TimeSpan.FromDays(8));
        await site.SubmittedAsync("Du Sénégal", country: "SN", theme: "public-health", language: "fr");
        using var first = await site.AsFirstAsync();
        await first.GetAsync($"/en/desk/review/{kenya}");
        await first.SubmitAsync([], "form[action$='/claim']");

        Assert.Equal(["From Kenya", "Du Sénégal"], await TitlesAsync(first, "/en/desk/review"));
        Assert.Equal(["Du Sénégal"], await TitlesAsync(first, "/en/desk/review?country=SN"));
        Assert.Equal(["From Kenya"], await TitlesAsync(first, "/en/desk/review?theme=food-agriculture"));
        Assert.Equal(["Du Sénégal"], await TitlesAsync(first, "/en/desk/review?language=fr"));
        Assert.Equal(["From Kenya"], await TitlesAsync(first, "/en/desk/review?age=older"));
        Assert.Equal(["From Kenya"], await TitlesAsync(first, "/en/desk/review?assignee=me"));
        Assert.Equal(["Du Sénégal"], await TitlesAsync(first, "/en/desk/review?assignee=nobody&type=SuccessStory"));
        var page = await first.GetAsync("/en/desk/review?country=SN");
        Assert.Equal("/en/desk/review", page.QuerySelector(".pill")?.GetAttribute("href"));
        Assert.Equal("/en/desk/review?country=KE", page.QuerySelectorAll(".facets a").Select(link => link.GetAttribute("href")).Single(href => href!.EndsWith("KE", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("?country=%3Cscript%3E&theme='&age=x&page=-1")]
    [InlineData("?type=%00&assignee=%F0%9F%98%80&page=99999999999999")]
    public async Task Desk_HostileAddress_SaysThatNothingFits(string query)
    {
        await using var site = await ReviewSite.StartAsync();
        await site.SubmittedAsync();
        using var first = await site.AsFirstAsync();

        var page = await first.GetAsync("/ru/desk/review" + query);

        Assert.Equal("/ru/desk/review", page.QuerySelector(".empty a")?.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll("main script"));
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("fr")]
    [InlineData("ru")]
    [InlineData("zh")]
    public async Task Pages_InEveryLanguage_HaveTheirTexts(string language)
    {
        await using var site = await ReviewSite.StartAsync();
        using var first = await site.AsFirstAsync();
        Assert.NotNull((await first.GetAsync($"/{language}/desk/review")).QuerySelector(".empty"));
        var (itemId, reviewId) = await site.SubmittedAsync();
        using var author = await site.AsAuthorAsync();

        var pages = new[]
        {
            await first.GetAsync($"/{language}/desk"), await first.GetAsync($"/{language}/desk/review"), await first.GetAsync($"/{language}/desk/review/{reviewId}"),
            await author.GetAsync(ReviewSite.SubmissionOf(itemId, language)),
        };

        Assert.All(pages, page => Assert.DoesNotMatch("(State|Action|Field|Reason|Filter|StateText)-[A-Za-z]", page.QuerySelector("main")!.TextContent));
        Assert.All(pages, page => Assert.Contains("Seeds with a name", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Desk_AnyNumberOfItems_AsksTheDatabaseEquallyOften()
    {
        var counter = new CommandCounter();
        await using var site = await ReviewSite.StartAsync(counter.Register);
        await site.SubmittedAsync();
        using var first = await site.AsFirstAsync();
        async Task<(int Desk, int List)> CountAsync()
        {
            await first.GetAsync("/en/desk/review");
            counter.Reset();
            await first.GetAsync("/en/desk/review");
            var desk = counter.Count;
            counter.Reset();
            await first.GetAsync("/en/desk/content?type=SuccessStory");
            return (desk, counter.Count);
        }

        var ofOne = await CountAsync();
        for (var number = 0; number < 12; number++)
        {
            await site.SubmittedAsync($"Story {number}");
        }

        Assert.Equal(ofOne, await CountAsync());
        await first.GetAsync("/en/desk/review");
        Assert.Equal(13, first.Page.QuerySelectorAll("[data-testid=waiting] tbody tr").Length);
    }

    [Fact]
    public async Task DeskHome_CountsWhatNeedsThePerson()
    {
        await using var site = await ReviewSite.StartAsync();
        using var first = await site.AsFirstAsync();
        Assert.Contains("All clear", (await first.GetAsync("/en/desk")).QuerySelector("main")?.TextContent, StringComparison.Ordinal);
        var (_, reviewId) = await site.SubmittedAsync();

        var page = await first.GetAsync("/en/desk");

        Assert.Equal("Needs you (1)", page.QuerySelector("#needs-you")?.TextContent.Trim());
        Assert.Equal($"/en/desk/review/{reviewId}", page.QuerySelector("[data-testid=reviews-waiting] a")?.GetAttribute("href"));
        Assert.Contains("/en/desk/review", page.QuerySelectorAll(".desk-menu a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task List_SaysWhereItemsStandAndLeadsToTheNextStep()
    {
        await using var site = await ReviewSite.StartAsync();
        var draft = await site.DraftAsync("A draft");
        var (submitted, reviewId) = await site.SubmittedAsync("Handed in");
        using var author = await site.AsAuthorAsync();
        using var first = await site.AsFirstAsync();

        var own = await author.GetAsync("/en/desk/content?type=SuccessStory");
        var all = await first.GetAsync("/en/desk/content?type=SuccessStory");

        Assert.NotNull(own.QuerySelector($"tr[data-id='{draft}'] a[href='{ReviewSite.SubmissionOf(draft)}']"));
        Assert.Contains("In review", own.QuerySelector($"tr[data-id='{submitted}']")?.TextContent, StringComparison.Ordinal);
        Assert.NotNull(all.QuerySelector($"tr[data-id='{submitted}'] a[href='/en/desk/review/{reviewId}']"));
        Assert.Null(all.QuerySelector($"tr[data-id='{draft}'] a[href*=submission]"));
    }

    [Fact]
    public async Task Editor_OfADraft_LeadsToTheSubmissionAndTheReview()
    {
        await using var site = await ReviewSite.StartAsync();
        var draft = await site.DraftAsync("A draft");
        var (submitted, reviewId) = await site.SubmittedAsync("Handed in");
        using var author = await site.AsAuthorAsync();
        using var first = await site.AsFirstAsync();

        var own = await author.GetAsync($"/en/desk/content/{draft}/edit");
        var theirs = await first.GetAsync($"/en/desk/content/{submitted}/versions");

        Assert.NotNull(own.QuerySelector($"[data-testid=review-actions] a[href='{ReviewSite.SubmissionOf(draft)}']"));
        Assert.NotNull(theirs.QuerySelector($"[data-testid=review-actions] a[href='/en/desk/review/{reviewId}']"));
    }

    private static async Task<IEnumerable<string>> TitlesAsync(FormBrowser browser, string path) =>
        (await browser.GetAsync(path)).QuerySelectorAll("[data-testid=waiting] tbody th bdi").Select(title => title.TextContent);
}
