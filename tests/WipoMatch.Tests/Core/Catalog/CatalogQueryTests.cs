using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Search;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Core.Catalog;

/// <summary>Filters, facet counts with their alternatives, and orders, on what is published.</summary>
public sealed class CatalogQueryTests : IAsyncLifetime
{
    private ContentSite? _site;
    private CatalogSnapshot? _catalog;

    private CatalogSnapshot Catalog => _catalog!;

    // Kinds × years: a/2020 twice, a+b/2021, b/2021, c/2022, and one without either.
    public async Task InitializeAsync()
    {
        _site = await ContentSite.CreateAsync(DatabaseKind.Sqlite);
        await _site.PublishedAsync(Article.New("Delta", year: 2020).OfKinds("a").Until("2026-05-01"));
        await _site.PublishedAsync(Article.New("alpha", year: 2020).OfKinds("a", "a"));
        var both = await _site.PublishedAsync(Article.New("Charlie", year: 2021).OfKinds("a", "b").Until("2026-04-01"));
        await _site.PublishedAsync(Article.New("Édouard", "fr", both.Set(), 2021).OfKinds("a", "b").Until("2026-04-01").Alter<TranslationPart>(part => part.Source = both.ContentItemId));
        await _site.PublishedAsync(Article.New("Bravo", year: 2021).OfKinds("b"));
        await _site.PublishedAsync(Article.New("Foxtrot", year: 2022).OfKinds("c"));
        await _site.PublishedAsync(Article.New("Echo"));
        await _site.DraftAsync(Article.New("Draft", year: 2020).OfKinds("a"));
        _catalog = await _site.CatalogAsync();
    }

    public Task DisposeAsync() => _site!.DisposeAsync().AsTask();

    [Fact]
    public void Query_WithoutFilter_CountsEverySetOnce()
    {
        var page = Query();

        Assert.Equal(6, page.Total);
        Assert.Equal("a:3 b:2 c:1", Counts(page, "kind"));
        Assert.Equal("2020:2 2021:2 2022:1", Counts(page, "year"));
        Assert.Equal("en:6 fr:1", Counts(page, "language"));
    }

    [Fact]
    public void Query_OneValue_KeepsTheCountsOfItsAlternatives()
    {
        var page = Query(("kind", ["a"]));

        Assert.Equal(3, page.Total);
        Assert.Equal("a:3 b:2 c:1", Counts(page, "kind"));
        Assert.Equal("2020:2 2021:1", Counts(page, "year"));
    }

    [Fact]
    public void Query_TwoValuesOfOneFacet_AreAlternatives()
    {
        var page = Query(("kind", ["b", "c"]));

        Assert.Equal(3, page.Total);
        Assert.Equal("2021:2 2022:1", Counts(page, "year"));
    }

    [Fact]
    public void Query_TwoFacets_NarrowEachOther()
    {
        var page = Query(("kind", ["a"]), ("year", ["2021"]));

        Assert.Equal(1, page.Total);
        Assert.Equal("b:2 a:1", Counts(page, "kind"));
        Assert.Equal("2020:2 2021:1", Counts(page, "year"));
    }

    [Fact]
    public void Query_AlternativeCount_IsWhatChoosingItGives()
    {
        var page = Query(("kind", ["a"]), ("year", ["2021"]));

        foreach (var alternative in page.Facets["kind"])
        {
            Assert.Equal(alternative.Count, Query(("kind", [alternative.Value]), ("year", ["2021"])).Total);
        }
    }

    [Theory]
    [InlineData("kind", "nobody")]
    [InlineData("no-such-facet", "a")]
    [InlineData("kind", "A")]
    public void Query_ValueThatNobodyHas_GivesNothing(string facet, string value) => Assert.Equal(0, Query((facet, [value])).Total);

    [Fact]
    public void Query_EmptyListOfValues_IsNoFilter() => Assert.Equal(6, Query(("kind", [])).Total);

    [Fact]
    public void Query_UnknownType_GivesNothing() =>
        Assert.Equal(0, Catalog.Query(new() { ContentTypes = ["Poem"], Language = "en", Facets = ["kind"] }).Total);

    [Fact]
    public void Query_ByTitle_FollowsTheReadersAlphabet()
    {
        Assert.Equal(["alpha", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot"], Titles("en", CatalogSort.Title));
        Assert.Equal(["alpha", "Bravo", "Delta", "Echo", "Édouard", "Foxtrot"], Titles("fr", CatalogSort.Title));
    }

    [Fact]
    public void Query_Newest_BeginsWithTheLatestPublication() =>
        Assert.Equal(["Echo", "Foxtrot", "Bravo", "Charlie", "alpha", "Delta"], Titles("en", CatalogSort.Newest));

    [Fact]
    public void Query_ByDeadline_PutsThoseWithoutLast() =>
        Assert.Equal(["Charlie", "Delta", "Echo", "Foxtrot", "Bravo", "alpha"], Titles("en", CatalogSort.Deadline));

    [Fact]
    public void Query_WithMatches_KeepsMatchesBestFirst()
    {
        var sets = Catalog.SetsOf(Article.Type).ToDictionary(set => set.Source.Title, set => set.Source.ContentItemId, StringComparer.Ordinal);
        var page = Catalog.Query(new()
        {
            ContentTypes = [Article.Type],
            Language = "en",
            Facets = ["kind"],
            Matches = TextMatches.Of(new Dictionary<string, double>(StringComparer.Ordinal) { [sets["Bravo"]] = 1, [sets["Delta"]] = 2.5, ["4gone"] = 9 }),
        });

        Assert.Equal(["Delta", "Bravo"], page.Items.Select(set => set.Source.Title));
        Assert.Equal("a:1 b:1", Counts(page, "kind"));
    }

    [Fact]
    public void Query_SkipAndTake_CutThePageButNotTheTotal()
    {
        var page = Catalog.Query(new() { ContentTypes = [Article.Type], Language = "en", Sort = CatalogSort.Title, Skip = 4, Take = 4 });

        Assert.Equal((6, 2), (page.Total, page.Items.Count));
    }

    [Fact]
    public void FindBySlug_UntranslatedItem_IsFoundFromEveryLanguage()
    {
        Assert.Equal("Delta", Catalog.FindBySlug("articles", "zh", "delta")?.Source.Title);
        Assert.Null(Catalog.FindBySlug("stories", "zh", "delta"));
        Assert.Null(Catalog.FindBySlug("articles", "en", "draft"));
    }

    private CatalogPage Query(params (string Key, string[] Values)[] filters) => Catalog.Query(new()
    {
        ContentTypes = [Article.Type],
        Language = "en",
        Filters = filters.ToDictionary(filter => filter.Key, filter => (IReadOnlyList<string>)filter.Values, StringComparer.Ordinal),
        Facets = ["kind", "year", "language"],
    });

    private IEnumerable<string> Titles(string language, CatalogSort sort) =>
        Catalog.Query(new() { ContentTypes = [Article.Type], Language = language, Sort = sort }).Items.Select(set => set.For(language).Title);

    private static string Counts(CatalogPage page, string facet) => string.Join(' ', page.Facets[facet].Select(count => $"{count.Value}:{count.Count}"));
}
