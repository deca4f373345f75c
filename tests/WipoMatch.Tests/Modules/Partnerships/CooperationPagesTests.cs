using System.Globalization;
using System.Net;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Partnerships;

public sealed class CooperationPagesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("ar")]
    [InlineData("zh")]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ru")]
    [InlineData("es")]
    public async Task Get_Cooperation_ShowsFourModesAndFiguresInEveryLanguage(string language)
    {
        var page = await site.GetDocumentAsync($"/{language}/cooperation");

        Assert.Equal(4, page.QuerySelectorAll("[data-testid=modes] .card").Length);
        Assert.Equal(3, page.QuerySelectorAll("[data-testid=figures] .stat").Length);
        Assert.NotNull(page.QuerySelector("[data-testid=map] svg[role=img]"));
        Assert.Single(page.QuerySelectorAll("h1"));
    }

    [Fact]
    public async Task Get_Cooperation_ModesAddUpToTheRegister()
    {
        var page = await site.GetDocumentAsync("/en/cooperation");

        var total = page.QuerySelector("[data-testid=figures] .stat b")!.TextContent;
        var bars = page.QuerySelectorAll("[aria-labelledby=chart-modality-headline] .track b").Sum(bar => int.Parse(bar.TextContent, CultureInfo.InvariantCulture));
        Assert.Equal(total, bars.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(bars, page.QuerySelectorAll("[data-testid=links] tbody tr").Length);
    }

    [Fact]
    public async Task Get_Cooperation_EveryBarLeadsToAListOfThatLength()
    {
        var page = await site.GetDocumentAsync("/en/cooperation");

        foreach (var bar in page.QuerySelectorAll(".bars li"))
        {
            var list = await site.GetDocumentAsync(bar.QuerySelector("a")!.GetAttribute("href")!);
            var count = int.Parse(bar.QuerySelector("b")!.TextContent, CultureInfo.InvariantCulture);
            Assert.StartsWith(count + " ", list.QuerySelector("#results")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Get_Cooperation_CountriesBehindTheNumberAreListed()
    {
        var page = await site.GetDocumentAsync("/en/cooperation");

        foreach (var stat in page.QuerySelectorAll("[data-testid=figures] .stat a[href^='#countries-']"))
        {
            var table = page.QuerySelector(stat.GetAttribute("href")!)!;
            Assert.Equal(stat.QuerySelector("b")!.TextContent, table.QuerySelectorAll("tbody tr").Length.ToString(CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [InlineData("south-south")]
    [InlineData("north-south")]
    [InlineData("triangular")]
    [InlineData("ppp")]
    public async Task Get_Mode_ShowsTextAndFigures(string mode)
    {
        var page = await site.GetDocumentAsync($"/en/cooperation/{mode}");

        Assert.NotNull(page.QuerySelector("[data-testid=text] h2"));
        Assert.NotNull(page.QuerySelector("[data-testid=links]"));
    }

    [Theory]
    [InlineData("/en/cooperation/east-west")]
    [InlineData("/en/cooperation/South-South")]
    [InlineData("/xx/cooperation")]
    [InlineData("/en/initiatives/no-such-thing")]
    [InlineData("/en/initiatives/%3Cscript%3E")]
    [InlineData("/en/partnerships")]
    public async Task Get_UnknownAddress_IsNotFound(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetStatusAsync(path)).Status);

    [Theory]
    [InlineData("?country=%00&page=-1&sort=drop")]
    [InlineData("?page=99999999999&year=abc&modality=%27%22%3E%3Cscript%3E")]
    [InlineData("?theme=a&theme=b&theme[]=c&q=%F0%9F%98%80")]
    public async Task Get_InitiativesWithHostileQuery_AnswersWithAList(string query)
    {
        var page = await site.GetDocumentAsync("/en/initiatives" + query);

        Assert.NotNull(page.QuerySelector("[data-testid=list]"));
        Assert.Null(page.QuerySelector("main script:not([src])"));
    }

    [Fact]
    public async Task Get_InitiativesWithVeryLongText_AnswersWithAList() =>
        Assert.NotNull((await site.GetDocumentAsync("/en/initiatives?q=" + new string('x', 5000))).QuerySelector("[data-testid=list]"));

    [Fact]
    public async Task Get_Initiative_ShowsParticipantsRolesAndDerivedMode()
    {
        var page = await site.GetDocumentAsync("/en/initiatives/mrna-technology-transfer");

        Assert.Equal(page.QuerySelector("h1")!.TextContent, page.Title!.Split(" – ")[0]);
        Assert.Equal("Triangular cooperation", page.QuerySelector("[data-testid=derived]")!.TextContent);
        Assert.Contains("World Health Organization", page.QuerySelector("[data-testid=modality] details")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("[data-testid=participants] a[href^='/en/organizations/']"));
        Assert.Contains("39,000,000", page.QuerySelector("[data-testid=contributions]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_InitiativeUnderTheSlugOfAnotherLanguage_RedirectsToItsOwnAndKeepsTheQuery()
    {
        var (status, location) = await site.GetStatusAsync("/fr/initiatives/mrna-technology-transfer?a=b");

        Assert.Equal(HttpStatusCode.MovedPermanently, status);
        Assert.StartsWith("/fr/initiatives/", location, StringComparison.Ordinal);
        Assert.EndsWith("?a=b", location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Home_ShowsTheMapWithALinkToItsTable() =>
        Assert.NotNull((await site.GetDocumentAsync("/en")).QuerySelector("figure.map a[href='/en/cooperation#links']"));
}
