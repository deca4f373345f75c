using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Reports.Contracts;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Reports;

/// <summary>Every figure against a count by hand.</summary>
public sealed class CraftedResultsTests(CraftedSites sites) : IClassFixture<CraftedSites>
{
    [Theory, OnBothDatabases]
    public async Task Get_Results_ShowsTheNumbersCountedByHand(DatabaseKind kind)
    {
        var page = await (await sites.OnAsync(kind)).GetDocumentAsync("/en/results");

        Assert.Equal(
            [
                ("stories", "3"), ("story-countries", "2"), ("languages", "2.0"), ("needs", "4"), ("offers", "2"), ("listings", "0.8"),
                ("initiatives", "6"), ("triangular", "17%"), ("south-south", "3"), ("diversity", "0.70"),
            ],
            page.QuerySelectorAll("article.figure").Select(figure => (figure.GetAttribute("data-testid")!["figure-".Length..], figure.QuerySelector(".big b")!.TextContent)));
        Assert.All(page.QuerySelectorAll("article.figure time"), day => Assert.Equal("2026-11-24", day.GetAttribute("datetime")));
        Assert.Equal("1 more than in 2024–2025", page.QuerySelector("[data-testid=figure-south-south] .change")!.TextContent);
        Assert.Contains(page.QuerySelectorAll("[data-testid=figure-south-south] [data-testid=caveat]"), caveat => caveat.TextContent.StartsWith("1 South-South initiative", StringComparison.Ordinal));
        Assert.Contains("n = 6", page.QuerySelector("[data-testid=figure-triangular] [data-testid=caveat]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("from 0 to 0.83", page.QuerySelector("[data-testid=figure-diversity] .big")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task List_PublishedFigures_GivesValuesAndParts(DatabaseKind kind)
    {
        var figures = await ListAsync(await sites.OnAsync(kind));

        Assert.Equal(
            [3m, 2m, 2m, 4m, 2m, 0.8333m, 6m, 0.1667m, 3m, 0.6982m],
            figures.Values.Select(figure => figure.Value));
        Assert.Equal("ar=1 zh=0 en=3 fr=1 ru=0 es=1", Parts(figures["languages"]));
        Assert.Equal("LDC=1 LLDC=1 SIDS=1", Parts(figures["needs"]));
        Assert.Equal("pipeline=1 implementation=2 closed=2 suspended=1", Parts(figures["initiatives"]));
        Assert.Equal("south-south=4 north-south=1 triangular=1 other=0", Parts(figures["triangular"]));
        Assert.Equal("2026-2027=3 2024-2025=2", Parts(figures["south-south"]));
        Assert.Equal("AFRICA=6 EUROPE-CENTRAL-ASIA=3 LAC=2 ARAB=1 ASIA-PACIFIC=1", Parts(figures["diversity"]));
        Assert.Equal(["count", "count", "mean", "count", "count", "mean", "count", "share", "count", "index"], figures.Values.Select(figure => figure.Unit));
        Assert.All(figures.Values, figure => Assert.Equal(new DateOnly(2026, 11, 24), figure.Date));
    }

    [Theory]
    [InlineData("story-countries", "KE=2 BR=1")]
    [InlineData("languages", "ar=1 zh=0 en=3 fr=1 ru=0 es=1")]
    [InlineData("offers", "offer-today= offer-always=")]
    [InlineData("listings", "org-br=2 org-bd=1 org-fr=1 org-ke=1 org-igo=0 org-in=0")]
    [InlineData("triangular?part=triangular", "ini-triangular=")]
    [InlineData("triangular?part=south-south", "ini-south= ini-south-before= ini-south-later= ini-south-undated=")]
    [InlineData("south-south", "BR= IN= KE= MA= UG=")]
    [InlineData("south-south?part=2026-2027", "BR= KE= MA=")]
    [InlineData("south-south?part=2024-2025", "IN= UG=")]
    [InlineData("south-south?part=none-such", "BR= IN= KE= MA= UG=")]
    [InlineData("diversity", "AFRICA=6 EUROPE-CENTRAL-ASIA=3 LAC=2 ARAB=1 ASIA-PACIFIC=1")]
    public async Task Get_ListOfAFigure_ListsExactlyWhatIsCounted(string path, string expected)
    {
        var site = await sites.OnAsync(DatabaseKind.Sqlite);
        var url = $"/en/results/{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}format=json";
        using var json = JsonDocument.Parse(await site.Client.GetStringAsync(new Uri(url, UriKind.Relative)));

        var items = json.RootElement.GetProperty("items").EnumerateArray().Select(item => $"{Text(item, "code", "id")}={Text(item, "stories", "listings", path == "diversity" ? "initiatives" : "none")}");
        Assert.Equal(expected.Split(' '), items);
        Assert.Equal(expected.Split(' ').Length, json.RootElement.GetProperty("total").GetInt32());
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("next").ValueKind);
        Assert.Equal(expected.Split(' ').Length, (await site.GetDocumentAsync($"/en/results/{path}")).QuerySelectorAll("tbody tr").Length);
    }

    [Theory]
    [InlineData("languages", "6 ÷ 3 = 2.0")]
    [InlineData("listings", "(3 + 2) ÷ 6 = 0.8")]
    [InlineData("triangular", "1 ÷ 6 = 17%")]
    [InlineData("diversity", "1 − 0.302 = 0.698")]
    public async Task Get_ListOfAFigure_ShowsTheCalculation(string code, string expected)
    {
        var page = await (await sites.OnAsync(DatabaseKind.Sqlite)).GetDocumentAsync($"/en/results/{code}");

        Assert.Equal(expected, page.QuerySelector("[data-testid=calculation] .ltr")!.TextContent);
    }

    [Fact]
    public async Task Get_ListOfAFigureAsCsv_IsTheSameTable()
    {
        var site = await sites.OnAsync(DatabaseKind.Sqlite);
        using var response = await site.Client.GetAsync(new Uri("/en/results/south-south?part=2026-2027&format=csv", UriKind.Relative));

        Assert.Equal("text/csv", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(
            "code,country,2026-2027,initiatives\nBR,Brazil,1,ini-south\nKE,Kenya,2,ini-south-later|ini-south\nMA,Morocco,1,ini-south-later\n".Split('\n').Select(Sorted),
            (await response.Content.ReadAsStringAsync()).Split('\n').Select(Sorted));
    }

    [Fact]
    public async Task Get_ResultsAsCsv_HasARowForEachFigureAndPart()
    {
        var site = await sites.OnAsync(DatabaseKind.Sqlite);
        var lines = (await site.Client.GetStringAsync(new Uri("/en/results?format=csv", UriKind.Relative))).TrimEnd('\n').Split('\n');

        Assert.Equal("figure,part,name,value,unit,date,url", lines[0]);
        Assert.Contains("needs,LDC,Least developed countries (LDCs),1,count,2026-11-24,/en/needs?group=LDC", lines);
        Assert.Contains("diversity,,Diversity over regions,0.6982,index,2026-11-24,/en/results/diversity", lines);
    }

    [Fact]
    public async Task Get_Results_GroupOfACountryEnds_CountsByTheDay()
    {
        var clock = new FakeClock(new DateTime(2026, 11, 23, 12, 0, 0, DateTimeKind.Utc));
        await using var site = await CraftedSite.StartAsync(DatabaseKind.Sqlite, clock, [.. CraftedSite.Organizations, .. CraftedSite.Needs]);

        Assert.Equal("LDC=2 LLDC=1 SIDS=1", Parts((await ListAsync(site))["needs"]));
        var page = await site.GetDocumentAsync("/en/results");
        Assert.Equal(["figure-needs", "figure-listings"], page.QuerySelectorAll("article.figure").Select(figure => figure.GetAttribute("data-testid")));

        clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal("LDC=1 LLDC=1 SIDS=1", Parts((await ListAsync(site))["needs"]));
    }

    // The order of initiatives that were published at the same moment does not matter.
    private static string Sorted(string line) => string.Join('|', line.Split(',')[^1].Split('|').Order(StringComparer.Ordinal).Prepend(line[..(line.LastIndexOf(',') + 1)]));

    // A request brings the catalogue up to date first.
    private static async Task<Dictionary<string, PublishedFigure>> ListAsync(SiteFixture site)
    {
        await site.GetDocumentAsync("/en/results");
        return await site.InScopeAsync(services =>
            Task.FromResult(services.GetRequiredService<IPublishedFigures>().List().ToDictionary(figure => figure.Code, StringComparer.Ordinal)));
    }

    private static string Parts(PublishedFigure figure) => string.Join(' ', figure.Parts.Select(part => FormattableString.Invariant($"{part.Code}={part.Value}")));

    private static string Text(JsonElement item, params string[] keys) =>
        keys.Where(key => item.TryGetProperty(key, out _)).Select(key => item.GetProperty(key).ToString()).FirstOrDefault("");
}
