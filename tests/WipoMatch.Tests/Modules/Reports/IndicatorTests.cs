using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Partnerships.Contracts;
using WipoMatch.Reports.Figures;

namespace WipoMatch.Tests.Modules.Reports;

public sealed class IndicatorTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    private static readonly Dictionary<string, ContentRoute> Routes = new(StringComparer.Ordinal)
    {
        [ContentTypes.SuccessStory] = new(ContentTypes.SuccessStory, "stories", "story"),
        [ContentTypes.Need] = new(ContentTypes.Need, "needs", "need"),
        [ContentTypes.Initiative] = new(ContentTypes.Initiative, "initiatives", "initiative"),
    };

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("2026-03-02", "2026-03-02", true)]
    [InlineData("2026-03-03", null, false)]
    [InlineData(null, "2026-03-01", false)]
    [InlineData("2020-01-01", "2030-01-01", true)]
    public void OpenOffers_Dates_CountFirstAndLastDay(string? from, string? to, bool isOpen)
        => Assert.Equal(isOpen ? 1m : null, Count(new OpenOffers(), Set(ContentTypes.Offer, from: from, to: to)));

    [Theory]
    [InlineData("2026-01-01", "2026-01-01", "closed", true)]
    [InlineData("2027-12-31", null, "pipeline", true)]
    [InlineData("2028-01-01", null, "pipeline", false)]
    [InlineData("2019-05-05", null, "implementation", true)]
    [InlineData("2019-05-05", null, "closed", false)]
    [InlineData("2019-05-05", "2025-12-31", "closed", false)]
    [InlineData(null, "2026-05-05", "closed", true)]
    [InlineData(null, null, "implementation", false)]
    public void SouthSouthCountries_Dates_TouchTheBiennium(string? from, string? to, string status, bool counts)
        => Assert.Equal(counts ? 2 : 0, Figure(new SouthSouthCountries(), Initiative("south-south", from, to, status))?.Value ?? 0);

    [Fact]
    public void SouthSouthCountries_OnlyLastBiennium_GivesZeroAndTheLast()
    {
        var figure = Figure(new SouthSouthCountries(), Initiative("south-south", "2024-05-05", "2024-06-05", "closed"))!;

        Assert.Equal(0, figure.Value);
        Assert.Equal([("2026-2027", 0), ("2024-2025", 2)], figure.Parts.Select(part => (part.Code, part.Value)));
    }

    [Theory]
    [InlineData("triangular")]
    [InlineData("north-south")]
    [InlineData("other")]
    public void SouthSouthCountries_OtherModes_AreLeftOut(string mode)
        => Assert.Null(Figure(new SouthSouthCountries(), Initiative(mode, "2026-01-01", "2026-02-01", "closed")));

    [Fact]
    public void TriangularShare_ModeDeclaredOtherwise_GoesByTheRules()
        => Assert.Equal(0.3333m, Count(new TriangularShare(), Initiative("triangular"), Initiative("south-south"), Initiative("north-south")));

    [Fact]
    public void RegionalDiversity_EvenAndUneven_FollowsTheFormula()
    {
        Assert.Equal(0m, Count(new RegionalDiversity(), InRegions("AFRICA"), InRegions("AFRICA")));
        Assert.Equal(0.5m, Count(new RegionalDiversity(), InRegions("AFRICA"), InRegions("LAC")));
        Assert.Equal(0.625m, Count(new RegionalDiversity(), InRegions("AFRICA", "LAC"), InRegions("AFRICA", "ARAB")));
    }

    [Fact]
    public void OpenNeeds_DatePassed_StaysOpen() => Assert.Equal(1m, Count(new OpenNeeds(), Set(ContentTypes.Need, to: "2020-01-01")));

    [Fact]
    public void PublishedStories_Translations_CountOnce()
        => Assert.Equal(2m, Count(new PublishedStories(), Set(ContentTypes.SuccessStory, languages: ["en", "fr"]), Set(ContentTypes.BestPractice)));

    [Fact]
    public void StoryCountries_BodyWithoutCountry_IsNone()
        => Assert.Equal(1m, Count(new StoryCountries(), Set(ContentTypes.SuccessStory), Set(ContentTypes.BestPractice), Set(ContentTypes.SuccessStory, country: "XX")));

    [Fact]
    public void LanguagesPerStory_TwoStories_GivesTheMean()
        => Assert.Equal(2.5m, Count(new LanguagesPerStory(), Set(ContentTypes.SuccessStory, languages: ["en", "fr", "ar", "zh"]), Set(ContentTypes.BestPractice)));

    [Fact]
    public void InitiativesByStatus_States_StandInTheOrderOfTheirLife()
        => Assert.Equal(
            ["pipeline", "implementation", "closed"],
            Figure(new InitiativesByStatus(), Initiative("other", status: "closed"), Initiative("other", status: "pipeline"), Initiative("other", status: "implementation"))!
                .Parts.Select(part => part.Code));

    [Fact]
    public void Count_NothingPublished_GivesNoFigure()
        => Assert.All<IIndicator>(
            [
                new PublishedStories(), new StoryCountries(), new LanguagesPerStory(), new OpenNeeds(), new OpenOffers(), new ListingsPerOrganization(),
                new InitiativesByStatus(), new TriangularShare(), new SouthSouthCountries(), new RegionalDiversity(),
            ],
            indicator => Assert.Null(Count(indicator)));

    private static decimal? Count(IIndicator indicator, params CatalogSet[] sets) => Figure(indicator, sets)?.Value;

    private static Figure? Figure(IIndicator indicator, params CatalogSet[] sets) => indicator.Count(new FigureSource(new PublishedSets(sets), Routes, Today));

    private static CatalogSet Initiative(string mode, string? from = null, string? to = null, string status = "closed") => Set(
        ContentTypes.Initiative, from, to, facets: new()
        {
            [FacetKeys.Status] = [status],
            [FacetKeys.Modality] = ["other"],
            [InitiativeKeys.DerivedModality] = [mode],
            [InitiativeKeys.RoleCountry] = ["beneficiary:KE", "provider:BR", "supporter:KE", "coordinator:CH"],
            [FacetKeys.Country] = ["KE", "BR", "CH", "FR"],
        });

    private static CatalogSet InRegions(params string[] regions) => Set(ContentTypes.Initiative, facets: new() { [FacetKeys.Region] = regions });

    private static CatalogSet Set(
        string type, string? from = null, string? to = null, string country = "KE", string[]? languages = null, Dictionary<string, IReadOnlyList<string>>? facets = null)
    {
        var set = Guid.NewGuid().ToString("N");
        return new CatalogSet([.. (languages ?? ["en"]).Select(language => new CatalogEntry
        {
            ContentItemId = set + language, ContentItemVersionId = set + language, ContentType = type, Language = language, LocalizationSet = set,
            ExchangeId = set + language, Slug = set, Title = "A", Summary = "", From = Day(from), To = Day(to),
            Facets = facets ?? new() { [FacetKeys.Country] = [country] },
        })]);
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
