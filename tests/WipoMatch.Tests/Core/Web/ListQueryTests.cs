using System.Net;
using AngleSharp.Dom;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Core.Web;

/// <summary>Query strings of lists: whatever a reader types, there is a page, and its links say what is shown.</summary>
public sealed class ListQueryTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("page=0")]
    [InlineData("page=-1")]
    [InlineData("page=99999999999999999999")]
    [InlineData("page=1e3")]
    [InlineData("page=٢")]
    [InlineData("page=1&page=2")]
    [InlineData("theme=nothing")]
    [InlineData("theme=")]
    [InlineData("theme=%00")]
    [InlineData("theme=public-health%27%20OR%201=1--")]
    [InlineData("theme=public-health&theme=public-health&theme=other")]
    [InlineData("country=%F0%9F%8C%B1")]
    [InlineData("year=abc")]
    [InlineData("sort=;DROP")]
    [InlineData("sort=5")]
    [InlineData("q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("q=%00%01%02")]
    [InlineData("q=%ED%A0%80")]
    [InlineData("q=%22unclosed")]
    [InlineData("q=*%3A*%20AND%20(")]
    [InlineData("q=%D9%86%D8%B5%20%E2%80%8F%D8%B7%D9%88%D9%8A%D9%84")]
    [InlineData("[]=x&%25=y&=z")]
    public async Task Get_HostileQuery_IsAPage(string query)
    {
        var page = await site.GetDocumentAsync("/en/stories?" + query);

        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Null(page.QuerySelector("script:not([src])"));
        Assert.All(page.QuerySelectorAll("main a[href]"), link => Assert.DoesNotContain("<", link.GetAttribute("href")!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_VeryLongQuestion_IsCutAndSaysSo()
    {
        var page = await site.GetDocumentAsync("/en/stories?q=" + new string('w', 5000));

        Assert.Equal(200, page.QuerySelector("input[name=q]")!.GetAttribute("value")!.Length);
        Assert.All(page.QuerySelectorAll("main a[href]"), link => Assert.InRange(link.GetAttribute("href")!.Length, 0, 1200));
    }

    [Fact]
    public async Task Get_ThousandValues_AreLimited()
    {
        var query = string.Join('&', Enumerable.Range(0, 1000).Select(number => $"theme=t{number}"));

        var page = await site.GetDocumentAsync("/en/stories?" + query);

        Assert.All(page.QuerySelectorAll("main a[href]"), link => Assert.InRange(link.GetAttribute("href")!.Length, 0, 1200));
    }

    [Fact]
    public async Task Get_PageBeyondTheLast_ShowsTheLast()
    {
        var first = await site.GetDocumentAsync("/en/organizations");
        var last = await site.GetDocumentAsync("/en/organizations?page=99");
        var beyond = await site.GetDocumentAsync("/en/organizations?page=99999");

        Assert.NotEqual(Titles(first), Titles(last));
        Assert.Equal(Titles(last), Titles(beyond));
        Assert.NotEmpty(Titles(beyond));
    }

    [Fact]
    public async Task Get_FacetLinks_LeadToAsManyResultsAsTheySay()
    {
        var page = await site.GetDocumentAsync("/en/stories");
        var links = page.QuerySelectorAll(".facets a[href]").Take(8).ToList();

        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            var said = Digits(link.QuerySelector(".count")!.TextContent);
            var filtered = await site.GetDocumentAsync(link.GetAttribute("href")!);
            Assert.Equal(said, Digits(filtered.QuerySelector("#results")!.TextContent));
        }
    }

    [Fact]
    public async Task Get_SortedByTitle_RunsOnFromPageToPage()
    {
        var all = Titles(await site.GetDocumentAsync("/en/organizations?sort=title"));
        var second = Titles(await site.GetDocumentAsync("/en/organizations?sort=title&page=2"));

        Assert.Equal(all.Concat(second).Order(StringComparer.Create(new("en"), ignoreCase: true)), all.Concat(second));
    }

    [Fact]
    public async Task Get_NothingFound_OffersWaysOutThatExist()
    {
        var page = await site.GetDocumentAsync("/en/stories?q=zzzzqqqq&theme=public-health");

        Assert.Empty(Titles(page));
        Assert.NotEmpty(page.QuerySelectorAll("main a[href^='/en/stories']"));
    }

    [Theory]
    [InlineData("/en/stories/no-such?q=1")]
    [InlineData("/en/needs/no-such")]
    [InlineData("/en/initiatives/no-such")]
    public async Task Get_UnknownSlug_Is404(string path) => Assert.Equal(HttpStatusCode.NotFound, (await site.GetStatusAsync(path)).Status);

    private static List<string> Titles(IParentNode page) => [.. page.QuerySelectorAll("article h2, article h3").Select(title => title.TextContent.Trim())];

    private static int Digits(string text) => int.Parse(new string([.. text.Where(char.IsAsciiDigit)]), System.Globalization.CultureInfo.InvariantCulture);
}
