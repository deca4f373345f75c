using System.Net;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Stories;

public sealed class ThemePageTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Get_Themes_LeadsToSixPages()
    {
        var page = await site.GetDocumentAsync("/es/themes");

        var links = page.QuerySelectorAll("[data-testid=themes] .card a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(6, links.Count);
        foreach (var link in links)
        {
            var theme = await site.GetDocumentAsync(link);
            Assert.StartsWith(theme.QuerySelector("h1")!.TextContent, theme.Title, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Get_Theme_ShowsCountsStoriesAndCountries()
    {
        var page = await site.GetDocumentAsync("/en/themes/food-agriculture");

        Assert.Equal("Food security and agriculture", page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.QuerySelector("[data-testid=counts] a[href='/en/stories?theme=food-agriculture']"));
        Assert.Equal(3, page.QuerySelectorAll("[data-testid=stories] .card").Length);
        Assert.NotNull(page.QuerySelector("[data-testid=countries] th a[href='/en/countries/KH']"));
    }

    [Theory]
    [InlineData("/en/themes/unknown")]
    [InlineData("/en/themes/Green-Innovation")]
    public async Task Get_UnknownTheme_IsNotFound(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetStatusAsync(path)).Status);
}
