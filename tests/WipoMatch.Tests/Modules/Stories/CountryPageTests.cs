using System.Net;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Stories;

public sealed class CountryPageTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Get_Countries_GroupsThemByRegionWithCounts()
    {
        var page = await site.GetDocumentAsync("/en/countries");

        var regions = page.QuerySelectorAll("[data-testid=region] h2").Select(heading => heading.TextContent).ToList();
        Assert.Contains("Africa", regions);
        Assert.Contains("Asia and the Pacific", regions);
        Assert.NotNull(page.QuerySelector("th a[href='/en/countries/MA']"));
        Assert.Null(page.QuerySelector("a[href='/en/countries/XX']"));
    }

    [Theory]
    [InlineData("/en/countries?q=CAMB", "KH")]
    [InlineData("/en/countries?q=np", "NP")]
    [InlineData("/fr/countries?q=nepal", "NP")]
    [InlineData("/ru/countries?q=%D0%BC%D0%B0%D1%80%D0%BE%D0%BA", "MA")]
    public async Task Get_CountriesByNameOrCode_FindsTheCountry(string path, string code)
    {
        var page = await site.GetDocumentAsync(path);

        Assert.All(page.QuerySelectorAll("[data-testid=region] th a"), link => Assert.EndsWith("/" + code, link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.NotEmpty(page.QuerySelectorAll("[data-testid=region] th a"));
    }

    [Fact]
    public async Task Get_CountriesThatHaveNothing_AreNamedAsSuch()
    {
        var page = await site.GetDocumentAsync("/en/countries?q=bouvet");

        Assert.NotNull(page.QuerySelector("[data-testid=without-content] a[href='/en/countries/BV']"));
        Assert.Null(page.QuerySelector(".empty"));
    }

    [Theory]
    [InlineData("?q=%27%22%3E%3Cscript%3E")]
    [InlineData("?q=zzzz&q=yyyy")]
    [InlineData("?q=%F0%9F%92%A9")]
    public async Task Get_CountriesNobodyHas_OffersTheWayBack(string query)
    {
        var page = await site.GetDocumentAsync("/en/countries" + query);

        Assert.NotNull(page.QuerySelector(".empty a[href='/en/countries']"));
        Assert.Null(page.QuerySelector("script:not([src])"));
    }

    [Fact]
    public async Task Get_CountriesVeryLongQuestion_StillGivesAPage() =>
        Assert.NotNull((await site.GetDocumentAsync("/ar/countries?q=" + new string('x', 4000))).QuerySelector(".empty"));

    [Fact]
    public async Task Get_Country_ShowsItsGroupsAndStories()
    {
        var page = await site.GetDocumentAsync("/en/countries/KH");

        Assert.Equal("Cambodia", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Least developed countries (LDCs)", page.QuerySelector("[data-testid=groups]")!.TextContent, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("[data-testid=stories] .card"));
    }

    [Fact]
    public async Task Get_CountryOfAnOrganization_ShowsTheOffersOfThatOrganization()
    {
        var page = await site.GetDocumentAsync("/en/countries/KE");

        Assert.NotEmpty(page.QuerySelectorAll("[data-testid=offers] .card"));
        Assert.NotNull(page.QuerySelector("[data-testid=organizations] a[href='/en/organizations?country=KE']"));
    }

    [Fact]
    public async Task Get_CountryInSmallLetters_RedirectsForGood()
    {
        var (status, location) = await site.GetStatusAsync("/en/countries/kh?x=1");

        Assert.Equal(HttpStatusCode.MovedPermanently, status);
        Assert.Equal("/en/countries/KH?x=1", location);
    }

    [Fact]
    public async Task Get_CountryWithoutContent_SaysSo()
    {
        var page = await site.GetDocumentAsync("/fr/countries/BV");

        Assert.Contains(page.QuerySelector("h1")!.TextContent, page.QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".empty a[href='/fr/countries']"));
    }

    [Theory]
    [InlineData("QQ")]
    [InlineData("XX")]
    [InlineData("xx")]
    [InlineData("Kenya")]
    [InlineData("%F0%9F%92%A9")]
    public async Task Get_UnknownCountry_IsNotFound(string code) =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetStatusAsync("/en/countries/" + code)).Status);
}
