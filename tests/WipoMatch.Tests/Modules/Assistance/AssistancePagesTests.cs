using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Catalog;
using WipoMatch.Localization;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Assistance;

public sealed class AssistancePagesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("needs")]
    [InlineData("offers")]
    [InlineData("organizations")]
    public async Task Get_List_ShowsCardsInEveryLanguage(string list)
    {
        foreach (var language in SiteLanguages.All)
        {
            var page = await site.GetDocumentAsync($"/{language.Code}/{list}");
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.Equal(page.QuerySelector("h1")!.TextContent, page.Title!.Split(" – ")[0]);
            Assert.NotEmpty(page.QuerySelectorAll(".card"));
        }
    }

    [Theory]
    [InlineData("needs")]
    [InlineData("offers")]
    public async Task Get_Listing_ShowsFactsTheDemonstrationTagAndNoContactData(string list)
    {
        var page = await FirstAsync(list);

        Assert.NotNull(page.QuerySelector("[data-testid=facts] a[href^='/en/organizations/']"));
        Assert.Contains("Demonstration data", page.QuerySelectorAll("article .tag").Select(tag => tag.TextContent));
        Assert.Contains("later version", page.QuerySelector("[data-testid=contact]")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main button:not([type=submit]), main a[href^='mailto:']"));
    }

    [Fact]
    public async Task Get_ListingWithoutTranslation_ShowsANoteAndNotTheForeignText()
    {
        var list = await site.GetDocumentAsync("/en/offers?language=ru");
        var page = await site.GetDocumentAsync(list.QuerySelector(".card a[hreflang=ru]")!.GetAttribute("href")!);

        Assert.Equal("ru", page.QuerySelector("h1")!.GetAttribute("lang"));
        Assert.NotNull(page.QuerySelector(".note a[href^='/ru/offers/']"));
        Assert.Null(page.QuerySelector("[data-testid=text]"));
    }

    [Fact]
    public async Task Get_ListingInItsLanguage_ShowsTheText()
    {
        var list = await site.GetDocumentAsync("/ru/offers?language=ru");
        var page = await site.GetDocumentAsync(list.QuerySelector(".card a:not([hreflang])")!.GetAttribute("href")!);

        Assert.NotEmpty(page.QuerySelector("[data-testid=text] p")!.TextContent);
        Assert.Null(page.QuerySelector("main .note"));
    }

    [Fact]
    public async Task Get_OrganizationThatExists_ShowsWebsiteAndInitiativesAndIsNotMarked()
    {
        var slug = await site.InScopeAsync(services => Task.FromResult(
            services.GetRequiredService<ICatalog>().Current.FindByExchangeId("org-who")!.Slug));
        var page = await site.GetDocumentAsync("/en/organizations/" + slug);

        Assert.NotNull(page.QuerySelector("[data-testid=facts] a[href^='https://']"));
        Assert.NotEmpty(page.QuerySelectorAll("[data-testid=initiatives] .card"));
        Assert.Empty(page.QuerySelectorAll("[data-testid=organization] > .row .tag"));
    }

    [Fact]
    public async Task Get_OrganizationOfAMadeUpOffer_IsMarkedAsDemonstration()
    {
        var offer = await FirstAsync("offers");
        var page = await site.GetDocumentAsync(offer.QuerySelector("[data-testid=facts] a[href^='/en/organizations/']")!.GetAttribute("href")!);

        Assert.NotNull(page.QuerySelector("[data-testid=organization] > .row .tag"));
        Assert.NotEmpty(page.QuerySelectorAll("[data-testid=offers] .card"));
    }

    [Theory]
    [InlineData("/en/needs/no-such-need")]
    [InlineData("/en/offers/..%2F..%2Fetc")]
    [InlineData("/en/organizations/%3Cscript%3E")]
    [InlineData("/xx/needs")]
    public async Task Get_UnknownAddress_IsNotFound(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetStatusAsync(path)).Status);

    [Theory]
    [InlineData("/en/needs?sort=%3Cscript%3E&page=0&country=%00")]
    [InlineData("/en/offers?support=x&support=y&page=1e9&modality=%22%3E%3Cscript%3E")]
    [InlineData("/en/organizations?kind=%F0%9F%98%80&region=AFRICA%27--")]
    public async Task Get_ListWithHostileQuery_AnswersWithAList(string path)
    {
        var page = await site.GetDocumentAsync(path);

        Assert.NotNull(page.QuerySelector("[data-testid=list]"));
        Assert.Null(page.QuerySelector("main script:not([src])"));
    }

    [Fact]
    public async Task Get_ListWithVeryLongText_AnswersWithAList() =>
        Assert.NotNull((await site.GetDocumentAsync("/en/needs?q=" + new string('я', 3000))).QuerySelector("[data-testid=list]"));

    private async Task<IHtmlDocument> FirstAsync(string list)
    {
        var page = await site.GetDocumentAsync("/en/" + list);
        return await site.GetDocumentAsync(page.QuerySelector(".card-title a")!.GetAttribute("href")!);
    }
}
