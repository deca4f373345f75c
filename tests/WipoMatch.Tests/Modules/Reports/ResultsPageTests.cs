using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using WipoMatch.Localization;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Reports;

/// <summary>The results of the demonstration.</summary>
public sealed class ResultsPageTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private static readonly string[] Codes =
        ["stories", "story-countries", "languages", "needs", "offers", "listings", "initiatives", "triangular", "south-south", "diversity"];

    public static TheoryData<string> Languages => [.. SiteLanguages.All.Select(language => language.Code)];

    [Theory, MemberData(nameof(Languages))]
    public async Task Get_Results_EachFigureHasNumberWordsFormulaDateAndList(string language)
    {
        var page = await site.GetDocumentAsync($"/{language}/results");

        Assert.Equal(Codes.Select(code => "figure-" + code), Figures(page).Select(figure => figure.GetAttribute("data-testid")));
        Assert.All(Figures(page), figure =>
        {
            Assert.Matches(@"^\d", figure.QuerySelector(".big b")!.TextContent);
            Assert.All(new[] { ".big span", "h3", "[data-testid=definition]", "[data-testid=formula]" }, part => Assert.True(figure.QuerySelector(part)!.TextContent.Length > 3));
            Assert.NotNull(figure.QuerySelector("time[datetime]"));
            Assert.StartsWith($"/{language}/", figure.QuerySelector(".end a")!.GetAttribute("href"), StringComparison.Ordinal);
        });
        Assert.DoesNotContain(Figures(page), figure => figure.TextContent.Contains("-stories", StringComparison.Ordinal) || figure.TextContent.Contains("Definition-", StringComparison.Ordinal));
        Assert.NotNull(page.QuerySelector("figure.map svg[role=img] circle.place"));
    }

    [Fact]
    public async Task Get_Results_CountsLeadToListsOfThatLength()
    {
        var page = await site.GetDocumentAsync("/en/results");

        foreach (var code in new[] { "stories", "story-countries", "needs", "offers", "initiatives", "south-south" })
        {
            var figure = Figure(page, code);
            Assert.Equal(NumberOf(figure.QuerySelector(".big b")!), await LengthAsync(figure.QuerySelector(".end a")!));
        }
    }

    [Fact]
    public async Task Get_Results_BarsLeadToListsOfThatLength()
    {
        var page = await site.GetDocumentAsync("/en/results");

        var bars = page.QuerySelectorAll("article.figure .bars li").Where(bar => bar.QuerySelector("a") is not null).ToList();
        Assert.True(bars.Count > 15);
        foreach (var bar in bars)
        {
            Assert.Equal(NumberOf(bar.QuerySelector("b")!), await LengthAsync(bar.QuerySelector("a")!));
        }
    }

    [Fact]
    public async Task Get_Results_MapAndTableShowTheSameCountries()
    {
        var page = await site.GetDocumentAsync("/en/results");

        var countries = page.QuerySelectorAll("[data-testid=map-table] tbody th").Select(country => country.TextContent).Order(StringComparer.Ordinal);
        Assert.Equal(page.QuerySelectorAll("figure.map circle title").Select(dot => dot.TextContent).Order(StringComparer.Ordinal), countries);
        Assert.Equal(NumberOf(Figure(page, "story-countries").QuerySelector(".big b")!), countries.Count());
    }

    [Fact]
    public async Task Get_Results_OpenOffersLeaveOutThoseThatEnded()
    {
        var open = await site.GetDocumentAsync("/en/results/offers");
        var all = await site.GetDocumentAsync("/en/offers");

        Assert.InRange(NumberOf(open.QuerySelector("#results")!), 1, NumberOf(all.QuerySelector("#results")!) - 1);
    }

    [Theory]
    [InlineData("en", ".")]
    [InlineData("ru", ",")]
    [InlineData("fr", ",")]
    [InlineData("ar", ".")]
    public async Task Get_Results_WritesNumbersInTheReadersWay(string language, string separator)
    {
        var page = await site.GetDocumentAsync($"/{language}/results");

        Assert.Contains(separator, Figure(page, "diversity").QuerySelector(".big b")!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("%", Figure(page, "triangular").QuerySelector(".big b")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_ResultsInArabic_RunsFromRightToLeft()
    {
        var page = await site.GetDocumentAsync("/ar/results/diversity");

        Assert.Equal("rtl", page.DocumentElement.GetAttribute("dir"));
        Assert.Matches(@"^1 − 0\.\d+ = 0\.\d+$", page.QuerySelector("[data-testid=calculation] .ltr")!.TextContent);
    }

    [Fact]
    public async Task Get_Home_LinksToTheResults()
    {
        var page = await site.GetDocumentAsync("/en");

        Assert.NotNull(page.QuerySelector("[data-testid=figures] a[href='/en/results']"));
        Assert.NotNull(page.QuerySelector(".mast nav a[href='/en/results']"));
    }

    [Theory]
    [InlineData("/en/results/stories")]
    [InlineData("/en/results/none")]
    [InlineData("/en/results/Offers")]
    public async Task Get_FigureWithoutAListOfItsOwn_IsNotFound(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetStatusAsync(path)).Status);

    [Theory]
    [InlineData("?page=99999999999")]
    [InlineData("?page=-1&part=%3Cscript%3E")]
    [InlineData("?page=abc&format=exe")]
    public async Task Get_ListWithHostileQuery_AnswersWithTheList(string query) =>
        Assert.NotEmpty((await site.GetDocumentAsync("/en/results/listings" + query)).QuerySelectorAll("tbody tr"));

    [Fact]
    public async Task Get_ResultsOfAnEmptySite_SaysSo()
    {
        await using var empty = await SiteFixture.StartAsync();
        var page = await empty.GetDocumentAsync("/en/results");

        Assert.Equal("There are no results to show yet", page.QuerySelector(".empty h2")!.TextContent);
        Assert.Empty(Figures(page));
        Assert.Equal(HttpStatusCode.NotFound, (await empty.GetStatusAsync("/en/results/offers")).Status);
        Assert.Equal("""{"items":[],"total":0,"next":null}""", await empty.Client.GetStringAsync(new Uri("/en/results?format=json", UriKind.Relative)));
    }

    private static IHtmlCollection<IElement> Figures(IHtmlDocument page) => page.QuerySelectorAll("article.figure");

    private static IElement Figure(IHtmlDocument page, string code) => page.QuerySelector($"[data-testid=figure-{code}]")!;

    private async Task<int> LengthAsync(IElement link) =>
        NumberOf((await site.GetDocumentAsync(link.GetAttribute("href")!)).QuerySelector("#results")!);

    private static int NumberOf(IElement element) =>
        int.Parse(element.TextContent.Trim().Split(' ')[0], NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
}
