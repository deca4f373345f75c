using System.Net;
using System.Xml.Linq;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Api;

/// <summary>What search engines are told of the site's addresses.</summary>
public sealed class SitemapTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    [Fact]
    public async Task Get_Sitemap_NamesEveryPublishedTextAndPageOnce()
    {
        var addresses = (await UrlsAsync()).Select(url => url.Element(Map + "loc")!.Value).ToList();

        Assert.Equal(addresses.Count, addresses.Distinct(StringComparer.Ordinal).Count());
        foreach (var list in new[] { "stories", "needs", "offers", "organizations", "initiatives" })
        {
            foreach (var language in new[] { "ar", "en", "es", "fr", "ru", "zh" })
            {
                Assert.Subset(
                    addresses.ToHashSet(StringComparer.Ordinal),
                    (await site.GetAllAsync($"/api/v1/{list}?limit=100&language={language}")).Select(item => item.Text("url")).ToHashSet(StringComparer.Ordinal));
            }
        }

        foreach (var path in new[] { "/en", "/zh/stories", "/ar/api", "/fr/about", "/ru/themes/public-health", "/es/countries/KE", "/en/cooperation" })
        {
            Assert.Contains("http://localhost" + path, addresses);
        }

        Assert.DoesNotContain(addresses, address => address.EndsWith("/search", StringComparison.Ordinal) || address.Contains('{', StringComparison.Ordinal) || address.Contains('?', StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_Sitemap_NamesOnlyLanguagesThatExist_AndEachNamesTheOthers()
    {
        foreach (var url in await UrlsAsync())
        {
            var own = url.Element(Map + "loc")!.Value;
            var alternates = url.Elements(Html + "link").Select(link => link.Attribute("href")!.Value).ToList();
            Assert.True(alternates.Count == 0 || alternates.Contains(own), own);
        }

        var translated = (await site.GetAllAsync("/api/v1/stories?limit=100")).First(item => item["languages"]!.AsArray().Count is > 1 and < 6);
        var entry = (await UrlsAsync()).Single(url => url.Element(Map + "loc")!.Value == translated.Text("url"));
        Assert.Equal(translated["languages"]!.AsArray().Count, entry.Elements(Html + "link").Count());
        Assert.Equal(translated.Text("updated"), entry.Element(Map + "lastmod")!.Value);
    }

    [Fact]
    public async Task Get_EveryAddressOfTheSitemap_Opens()
    {
        var problems = new List<string>();
        foreach (var url in (await UrlsAsync()).Where((_, place) => place % 5 == 0))
        {
            var path = new Uri(url.Element(Map + "loc")!.Value).PathAndQuery;
            var (status, location) = await site.GetStatusAsync(path);
            if (status != HttpStatusCode.OK)
            {
                problems.Add($"{path}: {status} {location}");
            }
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Theory]
    [InlineData("/sitemap-0.xml")]
    [InlineData("/sitemap-999.xml")]
    [InlineData("/sitemap-x.xml")]
    public async Task Get_PartThatDoesNotExist_IsNotFound(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetStatusAsync(path)).Status);

    [Fact]
    public async Task Get_Robots_NamesTheSitemapAndKeepsThemOutOfEndlessQueries()
    {
        var text = await site.Client.GetStringAsync(new Uri("/robots.txt", UriKind.Relative));

        Assert.Contains("\nSitemap: http://localhost/sitemap.xml\n", text, StringComparison.Ordinal);
        Assert.StartsWith("User-agent: *\n", text, StringComparison.Ordinal);
        Assert.Contains("\nDisallow: /appearance\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\nDisallow: /\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_SitemapAndRobots_UseTheConfiguredAddress()
    {
        await using var own = await SiteFixture.StartAsync(new()
        {
            Settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["WipoMatch:Site:BaseUrl"] = "https://ip.example.org/" },
        });

        Assert.Contains("Sitemap: https://ip.example.org/sitemap.xml", await own.Client.GetStringAsync(new Uri("/robots.txt", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Contains("<loc>https://ip.example.org/en/about</loc>", await own.Client.GetStringAsync(new Uri("/sitemap-1.xml", UriKind.Relative)), StringComparison.Ordinal);
    }

    private async Task<List<XElement>> UrlsAsync()
    {
        var index = XDocument.Parse(await site.Client.GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative))).Root!;
        Assert.Equal(Map + "sitemapindex", index.Name);
        var urls = new List<XElement>();
        foreach (var part in index.Elements(Map + "sitemap").Select(part => part.Element(Map + "loc")!.Value))
        {
            urls.AddRange(XDocument.Parse(await site.Client.GetStringAsync(new Uri(new Uri(part).PathAndQuery, UriKind.Relative))).Root!.Elements(Map + "url"));
        }

        return urls;
    }
}
