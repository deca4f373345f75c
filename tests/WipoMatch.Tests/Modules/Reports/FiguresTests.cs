using WipoMatch.Localization;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Reports;

public sealed class FiguresTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    public static TheoryData<string> Languages => [.. SiteLanguages.All.Select(language => language.Code)];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Get_Home_ShowsFiguresWithDefinitions(string language)
    {
        var page = await site.GetDocumentAsync($"/{language}");

        var figures = page.QuerySelector("[data-testid=figures]")!;
        var stats = figures.QuerySelectorAll(".stat");
        Assert.Equal("12", stats[0].QuerySelector("b")!.TextContent);
        Assert.Equal(stats.Length, figures.QuerySelectorAll("details dd").Length);
        Assert.DoesNotContain(figures.QuerySelectorAll(".stat span, dt, dd"), text => text.TextContent.Contains('-', StringComparison.Ordinal) && text.TextContent.StartsWith("Label", StringComparison.Ordinal));
        Assert.All(figures.QuerySelectorAll(".stat a"), link => Assert.StartsWith($"/{language}/", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "5.2")]
    [InlineData("ru", "5,2")]
    [InlineData("fr", "5,2")]
    public async Task Get_Home_ShowsOneDecimalInTheReadersWay(string language, string expected)
    {
        var page = await site.GetDocumentAsync($"/{language}");

        Assert.Contains(page.QuerySelectorAll("[data-testid=figures] .stat b"), number => number.TextContent == expected);
    }

    [Fact]
    public async Task Get_HomeOfAnEmptySite_ShowsNoFigures()
    {
        await using var empty = await SiteFixture.StartAsync();

        Assert.Null((await empty.GetDocumentAsync("/en")).QuerySelector("[data-testid=figures]"));
    }
}
