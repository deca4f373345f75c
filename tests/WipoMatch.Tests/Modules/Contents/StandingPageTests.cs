using System.Net;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Contents;

public sealed class StandingPageTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    public static TheoryData<string, string> Pages()
    {
        var pages = new TheoryData<string, string>();
        foreach (var slug in (string[])["about", "how", "support", "accessibility", "privacy", "cookies", "terms", "help"])
        {
            foreach (var language in (string[])["ar", "zh", "en", "fr", "ru", "es"])
            {
                pages.Add(language, slug);
            }
        }

        return pages;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Get_StandingPage_ShowsTitleSummaryAndText(string language, string slug)
    {
        var page = await site.GetDocumentAsync($"/{language}/{slug}");

        var heading = Assert.Single(page.QuerySelectorAll("h1")).TextContent;
        Assert.StartsWith(heading, page.Title, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelector("p.lede")!.TextContent);
        Assert.NotEmpty(page.QuerySelectorAll(".prose h2"));
        Assert.NotNull(page.QuerySelector($".foot a[href='/{language}/{slug}'][aria-current]"));
    }

    [Fact]
    public async Task Get_WithoutLanguage_GoesToTheReadersLanguage()
    {
        var (status, location) = await site.GetStatusAsync("/about?from=mail");

        Assert.Equal(HttpStatusCode.Found, status);
        Assert.Equal("/en/about?from=mail", location);
    }

    [Theory]
    [InlineData("/en/unknown")]
    [InlineData("/en/home")]
    [InlineData("/en/cooperation-ppp")]
    [InlineData("/en/About")]
    [InlineData("/en/%3Cscript%3E")]
    [InlineData("/xx/about")]
    public async Task Get_NoSuchPage_IsNotFound(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetStatusAsync(path)).Status);
}
