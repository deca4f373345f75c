using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Api;

/// <summary>What search engines are told about pages.</summary>
public sealed class StructuredDataTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("stories", "Article")]
    [InlineData("needs", "Demand")]
    [InlineData("offers", "Offer")]
    [InlineData("initiatives", "Project")]
    [InlineData("organizations", "Organization")]
    public async Task Get_PageOfAThing_SaysWhatItIsAndWhereItLies(string list, string type)
    {
        var item = (await site.GetJsonAsync($"/api/v1/{list}?limit=1")).Items().Single();
        var page = await site.GetDocumentAsync(new Uri(item.Text("url")).PathAndQuery);
        var graph = Graph(page);

        var thing = Assert.Single(graph, node => node.Text("@type") == type);
        Assert.Equal(item.Text("url"), thing.Text("url"));
        Assert.Equal(page.QuerySelector("h1")!.TextContent.Trim(), (thing["headline"] ?? thing["name"])!.GetValue<string>());
        var place = Assert.Single(graph, node => node.Text("@type") == "BreadcrumbList")["itemListElement"]!.AsArray();
        Assert.Equal([1, 2], place.Select(one => one!["position"]!.GetValue<int>()));
        Assert.EndsWith($"/{list}", place[0]!["item"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en/themes/public-health")]
    [InlineData("/ar/countries/KE")]
    public async Task Get_PageBelowAnother_SaysWhereItLies(string path) =>
        Assert.Equal(["BreadcrumbList"], Graph(await site.GetDocumentAsync(path)).Select(node => node.Text("@type")));

    [Fact]
    public async Task Get_Home_SaysHowToSearch()
    {
        var node = Assert.Single(Graph(await site.GetDocumentAsync("/fr")));

        Assert.Equal("WebSite", node.Text("@type"));
        Assert.Equal("http://localhost/fr/search?q={q}", node["potentialAction"]!["target"]!.GetValue<string>());
    }

    [Fact]
    public async Task Get_Page_HasCanonicalAddressDefaultLanguageAndSharingTexts()
    {
        var page = await site.GetDocumentAsync("/es/stories?theme=public-health&utm_source=x");

        Assert.Equal("http://localhost/es/stories", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("http://localhost/stories?theme=public-health", page.QuerySelector("link[hreflang=x-default]")!.GetAttribute("href"));
        Assert.Equal(page.QuerySelector("h1")!.TextContent.Trim(), page.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
        Assert.False(string.IsNullOrEmpty(page.QuerySelector("meta[property='og:description']")!.GetAttribute("content")));
        Assert.Equal("http://localhost/", (await site.GetDocumentAsync("/es")).QuerySelector("link[hreflang=x-default]")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!-- <script> ]]> --!>")]
    [InlineData("line\u2028separator\u2029and \"quotes\" 'single' & amp; \\u003c")]
    public async Task Get_HostileTitle_StaysInsideTheBlock(string title)
    {
        await using var own = await SiteFixture.StartAsync(new() { Recipe = "demo" });
        var item = (await own.GetJsonAsync("/api/v1/needs?limit=1&language=en")).Items().Single();
        await own.RetitleAsync(item.Text("id"), title);
        var path = new Uri((await own.GetJsonAsync($"/api/v1/needs/{item.Text("id")}")).Text("url")).PathAndQuery;

        var html = await own.Client.GetStringAsync(new Uri(path, UriKind.Relative));
        var page = await own.GetDocumentAsync(path);

        var block = Assert.Single(page.QuerySelectorAll("script"));
        Assert.Equal("application/ld+json", block.GetAttribute("type"));
        Assert.DoesNotContain(block.TextContent, letter => letter is '<' or '>' or '\u2028' or '\u2029' or '&' or '\'');
        Assert.Equal(title, Graph(page).Single(node => node.Text("@type") == "Demand").Text("name"));
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
    }

    private static List<JsonObject> Graph(IHtmlDocument page)
    {
        var block = Assert.Single(page.QuerySelectorAll("script[type='application/ld+json']"));
        var content = JsonNode.Parse(block.TextContent)!.AsObject();
        Assert.Equal("https://schema.org", content.Text("@context"));
        return [.. content["@graph"]!.AsArray().Select(node => node!.AsObject())];
    }
}
