using System.Net;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Stories;

public sealed class StoryPageTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Kampot = "/en/stories/kampot-pepper-a-name-that-belongs-to-its-growers";

    [Fact]
    public async Task Get_Story_ShowsKeyFactsTextAndSources()
    {
        var page = await site.GetDocumentAsync(Kampot);

        var heading = Assert.Single(page.QuerySelectorAll("h1")).TextContent;
        Assert.StartsWith(heading, page.Title, StringComparison.Ordinal);
        var facts = page.QuerySelector(".key")!;
        Assert.Contains("455", facts.TextContent, StringComparison.Ordinal);
        Assert.NotNull(facts.QuerySelector("a[href='/en/countries/KH']"));
        Assert.NotNull(page.QuerySelector("a.theme.agri[href='/en/themes/food-agriculture']"));
        Assert.NotEmpty(page.QuerySelector("[data-testid=summary]")!.TextContent);
        Assert.NotEmpty(page.QuerySelectorAll("[data-testid=body] h2"));
        var sources = page.QuerySelectorAll("[data-testid=sources] a");
        Assert.Equal(7, sources.Length);
        Assert.All(sources, source => Assert.Equal("noopener", source.GetAttribute("rel")));
    }

    [Fact]
    public async Task Get_Story_SaysWhyOthersAreRelated()
    {
        var page = await site.GetDocumentAsync(Kampot);

        var related = page.QuerySelectorAll("[data-testid=related] .card");
        Assert.NotEmpty(related);
        Assert.All(related, card => Assert.StartsWith("Both about: ", card.QuerySelector(".tag")!.TextContent, StringComparison.Ordinal));
        Assert.DoesNotContain(related, card => card.QuerySelector($"a[href='{Kampot}']") is not null);
    }

    [Fact]
    public async Task Get_Translation_NamesItsOriginalAndLinksTheSameStoryInEveryLanguage()
    {
        var page = await site.GetDocumentAsync("/fr/stories/le-poivre-de-kampot-un-nom-qui-appartient-a-ses-producteurs");

        Assert.NotNull(page.QuerySelector($"dd a[href='{Kampot}']"));
        Assert.Equal(Kampot, page.QuerySelector(".langs a[lang=en]")!.GetAttribute("href"));
        Assert.Equal(4, page.QuerySelectorAll(".languages a").Length);
    }

    [Fact]
    public async Task Get_StoryWithoutTranslation_ShowsFactsAndWhereToReadItAndNeverTheForeignText()
    {
        var page = await site.GetDocumentAsync("/ar/stories/kampot-pepper-a-name-that-belongs-to-its-growers");

        Assert.Equal("en", page.QuerySelector("h1")!.GetAttribute("lang"));
        Assert.Equal(["zh-Hans", "en", "fr", "ru"], page.QuerySelectorAll("[role=note] a").Select(link => LanguageOf(link.GetAttribute("href")!)));
        Assert.Null(page.QuerySelector("[data-testid=body]"));
        Assert.Null(page.QuerySelector("[data-testid=summary]"));
        Assert.Contains("كمبوديا", page.QuerySelector(".key")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_SlugOfAnotherLanguage_RedirectsForGoodAndKeepsTheQuery()
    {
        var (status, location) = await site.GetStatusAsync("/fr/stories/kampot-pepper-a-name-that-belongs-to-its-growers?from=mail");

        Assert.Equal(HttpStatusCode.MovedPermanently, status);
        Assert.Equal("/fr/stories/le-poivre-de-kampot-un-nom-qui-appartient-a-ses-producteurs?from=mail", location);
    }

    [Fact]
    public async Task Get_StoryWithQuery_CitesTheAddressWithoutIt()
    {
        var page = await site.GetDocumentAsync(Kampot + "?secret=1");

        Assert.DoesNotContain("secret", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en/stories/no-such-story")]
    [InlineData("/xx/stories/kampot-pepper-a-name-that-belongs-to-its-growers")]
    [InlineData("/en/stories/%3Cscript%3E")]
    [InlineData("/en/stories/..%2Fadmin")]
    public async Task Get_UnknownStory_IsNotFound(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetStatusAsync(path)).Status);

    private static string LanguageOf(string url) => url.Split('/')[1] is "zh" ? "zh-Hans" : url.Split('/')[1];
}
