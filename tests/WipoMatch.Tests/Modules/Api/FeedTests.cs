using System.Net;
using System.Xml.Linq;
using WipoMatch.Localization;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Api;

/// <summary>The Atom feeds of the lists.</summary>
public sealed class FeedTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static TheoryData<string, string> Feeds()
    {
        var data = new TheoryData<string, string>();
        foreach (var list in new[] { "stories", "needs", "offers", "organizations", "initiatives" })
        {
            foreach (var language in SiteLanguages.All)
            {
                data.Add(list, language.Code);
            }
        }

        return data;
    }

    [Theory, MemberData(nameof(Feeds))]
    public async Task Get_Feed_HasAllThatAtomAsksFor(string list, string language)
    {
        var feed = await ReadAsync($"/{language}/{list}/feed.atom");

        Assert.Equal(SiteLanguages.Find(language)!.HtmlLang, feed.Attribute(XNamespace.Xml + "lang")?.Value);
        Assert.Equal($"http://localhost/{language}/{list}/feed.atom", Link(feed, "self"));
        Assert.Equal($"http://localhost/{language}/{list}", Link(feed, "alternate"));
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.InRange(entries.Count, 1, 30);
        foreach (var part in entries.Prepend(feed))
        {
            Assert.Single(part.Elements(Atom + "title"), title => title.Value.Length > 0);
            Assert.True(DateTimeOffset.TryParse(Assert.Single(part.Elements(Atom + "updated")).Value, System.Globalization.CultureInfo.InvariantCulture, out _));
            Assert.Single(part.Elements(Atom + "link"), link => link.Attribute("rel")?.Value == "alternate");
            Assert.StartsWith("tag:localhost,2026:", Assert.Single(part.Elements(Atom + "id")).Value, StringComparison.Ordinal);
        }

        Assert.Equal(entries.Count, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(entries.Select(entry => entry.Element(Atom + "updated")!.Value).Max(StringComparer.Ordinal), feed.Element(Atom + "updated")!.Value);
        Assert.Equal(HttpStatusCode.OK, (await site.GetStatusAsync(new Uri(Link(entries[0], "alternate")!).PathAndQuery)).Status);
    }

    [Fact]
    public async Task Get_Feed_KeepsTheFiltersOfItsList()
    {
        var list = await site.GetDocumentAsync("/en/needs?theme=public-health&support=training");
        var address = list.QuerySelector("link[rel=alternate][type='application/atom+xml']")!.GetAttribute("href")!;
        var feed = await ReadAsync(address);

        Assert.Equal("/en/needs/feed.atom?theme=public-health&support=training", address);
        Assert.Equal(address, list.QuerySelector("[data-testid=feed]")!.GetAttribute("href"));
        Assert.Equal("http://localhost" + address, Link(feed, "self"));
        var expected = await site.GetJsonAsync("/api/v1/needs?theme=public-health&support=training&limit=30");
        Assert.Equal(
            expected.Items().Ids().Order(StringComparer.Ordinal).Count(),
            feed.Elements(Atom + "entry").Count());
        Assert.All(feed.Elements(Atom + "entry"), entry => Assert.Contains("public-health", entry.Elements(Atom + "category").Select(category => category.Attribute("term")!.Value)));
    }

    [Theory]
    [InlineData("?theme=%3C%2Ffeed%3E&x=1")]
    [InlineData("?q=%00%FF%3Cscript%3E")]
    [InlineData("?country=%EF%BF%BF")]
    public async Task Get_FeedWithHostileQuery_IsAFeedWithoutEntriesOrWithAll(string query) =>
        Assert.NotNull((await ReadAsync("/ar/stories/feed.atom" + query)).Element(Atom + "id"));

    [Fact]
    public async Task Get_FeedOfAnEmptySite_IsValid()
    {
        await using var empty = await SiteFixture.StartAsync();
        using var response = await empty.Client.GetAsync(new Uri("/zh/offers/feed.atom", UriKind.Relative));

        var feed = XDocument.Parse(await response.Content.ReadAsStringAsync()).Root!;

        Assert.Empty(feed.Elements(Atom + "entry"));
        Assert.NotNull(feed.Element(Atom + "updated"));
    }

    [Fact]
    public async Task Get_TitleWithMarkup_StaysText()
    {
        await using var own = await SiteFixture.StartAsync(new() { Recipe = "demo" });
        var id = (await own.GetJsonAsync("/api/v1/needs?limit=1&language=en")).Items().Single().Text("id");
        await own.RetitleAsync(id, "Seeds & <b>bold</b> ]]> 🌱");

        var feed = XDocument.Parse(await own.Client.GetStringAsync(new Uri("/en/needs/feed.atom", UriKind.Relative))).Root!;

        Assert.Equal("Seeds & <b>bold</b> ]]> 🌱", feed.Elements(Atom + "entry").First().Element(Atom + "title")!.Value);
    }

    private async Task<XElement> ReadAsync(string path)
    {
        using var response = await site.Client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal((HttpStatusCode.OK, "application/atom+xml"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        return XDocument.Parse(await response.Content.ReadAsStringAsync()).Root!;
    }

    private static string? Link(XElement part, string relation) =>
        part.Elements(Atom + "link").First(link => link.Attribute("rel")?.Value == relation).Attribute("href")?.Value;
}
