using WipoMatch.Core.ContentManagement;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Translations;

/// <summary>The way of a translation from the grid by a moderator to the site.</summary>
public sealed class JourneyTests
{
    [Fact]
    public async Task Translator_TakesAStoryIntoArabic_ModeratorPublishesIt()
    {
        await using var site = await People.StartAsync(new(), "demo");
        var source = (await site.RowsAsync<ContentItemRow>()).Single(row => row is { Alias: "story-kampot-pepper", Published: true }).ContentItemId;
        using var translator = await site.BecomeAsync("translator");
        var grid = await translator.GetAsync("/en/desk/translations?language=ar&state=none");
        Assert.Equal("None", TranslationSite.CellOf(grid, source, "ar"));

        await translator.GetAsync(grid.QuerySelector($"tr[data-id='{source}'] td a")!.GetAttribute("href")!);
        var saved = await translator.SubmitAsync(TranslationSite.AnswersOf(translator.Page, ("Title", "فلفل كامبوت")), TranslationSite.Form);
        var page = await translator.GetAsync(saved);
        await translator.GetAsync(page.QuerySelector("[data-testid=review-actions] a")!.GetAttribute("href")!);
        await translator.SubmitAsync([]);
        Assert.Equal("InReview", TranslationSite.CellOf(await translator.GetAsync("/en/desk/translations"), source, "ar"));

        using var moderator = await site.BecomeAsync("moderator");
        var desk = await moderator.GetAsync("/en/desk/review");
        await moderator.GetAsync(desk.QuerySelector("[data-testid=waiting] tbody a")!.GetAttribute("href")!);
        await moderator.SubmitAsync([], "form[action$='/approve']");

        grid = await translator.GetAsync("/en/desk/translations");
        Assert.Equal("Published", TranslationSite.CellOf(grid, source, "ar"));
        var list = await site.GetDocumentAsync("/ar/stories");
        var address = list.QuerySelectorAll("a").First(link => link.TextContent.Contains("فلفل كامبوت", StringComparison.Ordinal)).GetAttribute("href")!;
        var story = await site.GetDocumentAsync(address);
        Assert.Equal("فلفل كامبوت", story.QuerySelector("h1")?.TextContent.Trim());
        Assert.Null(story.QuerySelector("[data-testid=translation-note]"));
    }
}
