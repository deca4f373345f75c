using System.Net;
using WipoMatch.ContentManagement;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Translations;

/// <summary>The grid of stories and languages.</summary>
public sealed class CoverageTests
{
    private const string Grid = "/en/desk/translations";

    [Fact]
    public async Task Grid_ShowsWhereEachLanguageStandsAndTheShareOfEach()
    {
        await using var site = await TranslationSite.StartAsync();
        var (one, two) = (await site.StoryAsync(), await site.StoryAsync("Another", ContentTypes.BestPractice));
        await site.TranslatedAsync(one);
        using var browser = await site.AsTranslatorAsync();
        await browser.GetAsync(TranslationSite.PageOf(one, "ru"));
        await browser.SubmitAsync(TranslationSite.AnswersOf(browser.Page), TranslationSite.Form);

        var page = await browser.GetAsync(Grid);

        Assert.Equal(
            ["None", "None", "Original", "Published", "Draft", "None"], page.QuerySelectorAll($"tr[data-id='{one}'] td").Select(cell => cell.GetAttribute("data-state")));
        Assert.Contains("50", page.QuerySelector("[data-share=fr]")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("100", page.QuerySelector("[data-share=en]")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(TranslationSite.PageOf(two, "zh"), page.QuerySelector($"tr[data-id='{two}'] td[data-language=zh] a")?.GetAttribute("href"));
        Assert.Contains(Grid, page.QuerySelectorAll(".desk-menu a").Select(link => link.GetAttribute("href")));

        await site.ChangeSourceAsync(one, hours: 1);
        page = await browser.GetAsync(Grid + "?state=changed&language=fr");
        Assert.Equal("Changed", TranslationSite.CellOf(page, one, "fr"));
        Assert.Single(page.QuerySelectorAll("tbody tr"));
        Assert.Single((await browser.GetAsync(Grid + "?type=BestPractice")).QuerySelectorAll("tbody tr"));
        Assert.Contains("translations-outdated", (await browser.GetAsync("/en/desk")).Body!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Grid_NothingFits_SaysHowManyLackALanguage()
    {
        await using var site = await TranslationSite.StartAsync();
        using var browser = await site.AsTranslatorAsync();
        Assert.NotNull((await browser.GetAsync(Grid)).QuerySelector(".empty"));
        await site.StoryAsync();

        var page = await browser.GetAsync(Grid + "?state=changed&language=ru");

        Assert.Contains("1 story lacks a text in this language: Russian.", page.QuerySelector(".empty")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(Grid + "?language=ru&state=none", page.QuerySelector(".empty a")?.GetAttribute("href"));
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
        await using var site = await TranslationSite.StartAsync();
        var source = await site.StoryAsync();
        await site.TranslatedAsync(source);
        await site.ChangeSourceAsync(source);
        using var browser = await site.AsEditorAsync();

        foreach (var path in new[] { "", $"/{source}", $"/{source}/fr", $"/{source}/zh", "?state=review" })
        {
            var page = await browser.GetAsync($"/{language}/desk/translations{path}");
            Assert.DoesNotMatch("(State|Action|Finding|Paragraph|Field)-[A-Za-z]", page.QuerySelector("main")!.InnerHtml.Replace("field-findings", "", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Grid_HostileAddress_NarrowsNothingAndBreaksNothing()
    {
        await using var site = await TranslationSite.StartAsync();
        await site.StoryAsync("=cmd()\"<script>");
        using var browser = await site.AsTranslatorAsync();

        var page = await browser.GetAsync(Grid + "?type=%3Cscript%3E&language=xx&state='&page=-99999999999999");
        Assert.Single(page.QuerySelectorAll("tbody tr"));
        Assert.Empty(page.QuerySelectorAll("main script"));

        using var file = await browser.OpenAsync(Grid + "?format=csv&language=fr");
        var text = await file.Content.ReadAsStringAsync();
        Assert.Equal("text/csv", file.Content.Headers.ContentType?.MediaType);
        Assert.Contains(",\"'=cmd()\"\"<script>\",Success story,None", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Grid_AnyNumberOfStories_AsksTheDatabaseEquallyOften()
    {
        var counter = new CommandCounter();
        await using var site = await TranslationSite.StartAsync(counter.Register);
        await site.TranslatedAsync(await site.StoryAsync());
        using var browser = await site.AsTranslatorAsync();
        async Task<int> CountAsync()
        {
            await browser.GetAsync(Grid);
            counter.Reset();
            await browser.GetAsync(Grid);
            return counter.Count;
        }

        var ofOne = await CountAsync();
        for (var number = 0; number < 60; number++)
        {
            await site.StoryAsync($"Story {number}");
        }

        Assert.Equal(ofOne, await CountAsync());
        Assert.Equal(50, browser.Page.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(11, (await browser.GetAsync(Grid + "?page=2")).QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task Grid_SignedOut_LeadsToSignIn()
    {
        await using var site = await TranslationSite.StartAsync();
        using var browser = await FormBrowser.OpenAsync(site.Site, "/en");

        Assert.Equal(HttpStatusCode.Found, (await browser.StatusAsync(Grid)).Status);
    }
}
