using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Modules.Concepts;

/// <summary>Concepts on pages that everybody reads.</summary>
public sealed class ConceptFacetTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("stories", "2 stories")]
    [InlineData("needs", "1 need")]
    [InlineData("offers", "2 offers")]
    [InlineData("initiatives", "2 initiatives")]
    public async Task List_FilteredByAConcept_ShowsWhatIsAboutItAndTheWayBack(string list, string count)
    {
        var page = await site.GetDocumentAsync($"/en/{list}?concept=geographical-indication");

        Assert.Equal(count, page.QuerySelector("#results")!.TextContent);
        Assert.Contains("geographical indication", page.QuerySelector(".pill")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($".facets a[href='/en/{list}'][aria-current=true]"));
    }

    [Fact]
    public async Task List_ManyConcepts_OffersTheTenCommonestAndTheChosenOne()
    {
        var page = await site.GetDocumentAsync("/fr/stories?concept=textbooks");

        var subjects = page.QuerySelectorAll(".facets details").Single(group => group.QuerySelector("summary")!.TextContent == "Sujet");
        Assert.InRange(subjects.QuerySelectorAll("a").Length, 10, 11);
        Assert.Contains("manuels scolaires", page.QuerySelector(".facets a[aria-current=true]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_FilteredByAConcept_FindsEveryKindOfThing()
    {
        var page = await site.GetDocumentAsync("/en/search?concept=geographical-indication");

        Assert.Equal("7 results", page.QuerySelector("#results")!.TextContent);
    }

    [Theory]
    [InlineData("/ar/stories", "article a[href^='/ar/stories?concept=']")]
    [InlineData("/en/needs", "a[href^='/en/needs?concept=']")]
    [InlineData("/en/offers", "a[href^='/en/offers?concept=']")]
    [InlineData("/zh/initiatives", "a[href^='/zh/initiatives?concept=']")]
    public async Task Page_OfAnItem_LinksItsConcepts(string list, string link)
    {
        var cards = await site.GetDocumentAsync(list + "?concept=geographical-indication");
        var address = cards.QuerySelector(".card a[href]")!.GetAttribute("href")!;

        var page = await site.GetDocumentAsync(address);

        Assert.NotEmpty(page.QuerySelectorAll(link.Replace("article ", "", StringComparison.Ordinal)));
    }
}
