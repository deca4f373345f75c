using System.Text;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Stories;

public sealed class HomePageTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const int MostBytes = 60 * 1024;

    [Theory]
    [InlineData("ar", "rtl")]
    [InlineData("zh", "ltr")]
    [InlineData("en", "ltr")]
    [InlineData("fr", "ltr")]
    [InlineData("ru", "ltr")]
    [InlineData("es", "ltr")]
    public async Task Get_InEachLanguage_ShowsPromiseStoriesAndSixThemes(string language, string direction)
    {
        var page = await site.GetDocumentAsync($"/{language}");

        var heading = Assert.Single(page.QuerySelectorAll("h1")).TextContent;
        Assert.StartsWith(heading, page.Title, StringComparison.Ordinal);
        Assert.Equal(direction, page.DocumentElement.GetAttribute("dir"));
        Assert.InRange(page.QuerySelectorAll("[data-testid=stories] .card").Length, 3, 6);
        Assert.Equal(6, page.QuerySelectorAll("[data-testid=themes] .card").Length);
        Assert.NotNull(page.QuerySelector($"a.btn[href='/{language}/stories']"));
    }

    [Fact]
    public async Task Get_Demonstration_TakesThePromiseFromThePage()
    {
        var page = await site.GetDocumentAsync("/en");

        Assert.Equal("What one country has solved, another can start from.", page.QuerySelector("h1")!.TextContent);
        Assert.StartsWith("Read how countries", page.QuerySelector("p.lede")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en")]
    [InlineData("/ru")]
    public async Task Get_Demonstration_StaysLight(string path)
    {
        var html = await site.Client.GetStringAsync(new Uri(path, UriKind.Relative));

        Assert.InRange(Encoding.UTF8.GetByteCount(html), 1, MostBytes);
        Assert.DoesNotContain("style=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", html, StringComparison.OrdinalIgnoreCase);
    }
}
