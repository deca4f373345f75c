using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Reports;
using WipoMatch.Reports.Figures;

namespace WipoMatch.Tests.Modules.Reports;

public sealed class IndicatorTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("2026-03-02", "2026-03-02", true)]
    [InlineData("2026-03-03", null, false)]
    [InlineData(null, "2026-03-01", false)]
    [InlineData("2020-01-01", "2030-01-01", true)]
    public void OpenOffers_Dates_CountFirstAndLastDay(string? from, string? to, bool isOpen)
        => Assert.Equal(isOpen ? 1m : null, Count(new OpenOffers(), Set(ContentTypes.Offer, from: from, to: to)));

    [Theory]
    [InlineData("2026-01-01", "2026-01-01", true)]
    [InlineData("2027-12-31", null, true)]
    [InlineData("2028-01-01", null, false)]
    [InlineData("2019-05-05", null, true)]
    [InlineData("2019-05-05", "2025-12-31", false)]
    [InlineData(null, "2026-05-05", true)]
    [InlineData(null, null, false)]
    public void CountriesInRegister_Dates_TouchTheBiennium(string? from, string? to, bool counts)
        => Assert.Equal(counts ? 2m : null, Count(new CountriesInRegister(), Set(ContentTypes.Initiative, from: from, to: to, countries: ["KE", "BR", "XX", "KE"])));

    [Theory]
    [InlineData("pipeline", false)]
    [InlineData("implementation", true)]
    [InlineData("finalisation", true)]
    [InlineData("closed", false)]
    [InlineData("suspended", false)]
    [InlineData("cancelled", false)]
    public void InitiativesUnderWay_Status_Decides(string status, bool counts)
        => Assert.Equal(counts ? 1m : null, Count(new InitiativesUnderWay(), Set(ContentTypes.Initiative, status: status)));

    [Fact]
    public void OpenNeeds_DatePassed_StaysOpen() => Assert.Equal(1m, Count(new OpenNeeds(), Set(ContentTypes.Need, to: "2020-01-01")));

    [Fact]
    public void PublishedStories_Translations_CountOnce()
        => Assert.Equal(2m, Count(new PublishedStories(), Set(ContentTypes.SuccessStory, languages: ["en", "fr"]), Set(ContentTypes.BestPractice)));

    [Fact]
    public void LanguagesPerStory_TwoStories_GivesTheMean()
        => Assert.Equal(2.5m, Count(new LanguagesPerStory(), Set(ContentTypes.SuccessStory, languages: ["en", "fr", "ar", "zh"]), Set(ContentTypes.BestPractice)));

    [Fact]
    public void Count_NothingPublished_GivesNoFigure()
        => Assert.All<IIndicator>(
            [new PublishedStories(), new OpenNeeds(), new OpenOffers(), new InitiativesUnderWay(), new CountriesInRegister(), new LanguagesPerStory()],
            indicator => Assert.Null(Count(indicator)));

    private static decimal? Count(IIndicator indicator, params CatalogSet[] sets) =>
        indicator.Count(new Published(sets), Today, new Keys())?.Value;

    private static CatalogSet Set(
        string type, string? from = null, string? to = null, string? status = null, string[]? countries = null, string[]? languages = null)
    {
        var set = Guid.NewGuid().ToString("N");
        var facets = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            [FacetKeys.Country] = countries ?? ["KE"],
            [FacetKeys.Status] = status is null ? [] : [status],
        };
        return new CatalogSet([.. (languages ?? ["en"]).Select(language => new CatalogEntry
        {
            ContentItemId = set + language, ContentItemVersionId = set + language, ContentType = type, Language = language, LocalizationSet = set,
            ExchangeId = set + language, Slug = set, Title = "A", Summary = "", Facets = facets, From = Day(from), To = Day(to),
        })]);
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private sealed class Published(CatalogSet[] sets) : CatalogSnapshot
    {
        public override long Stamp => 1;

        public override IReadOnlyList<CatalogSet> SetsOf(params IReadOnlyList<string> contentTypes) =>
            [.. sets.Where(set => contentTypes.Contains(set.Source.ContentType))];

        public override CatalogEntry? Find(string contentItemId) => throw new NotSupportedException();

        public override CatalogEntry? FindByExchangeId(string exchangeId) => throw new NotSupportedException();

        public override CatalogSet? FindBySlug(string list, string language, string slug) => throw new NotSupportedException();

        public override CatalogSet? FindSet(string localizationSet) => throw new NotSupportedException();

        public override CatalogPage Query(CatalogQuery query) => throw new NotSupportedException();
    }

    private sealed class Keys : IStringLocalizer<Texts>
    {
        public LocalizedString this[string name] => new(name, name);

        public LocalizedString this[string name, params object[] arguments] => new(name, name);

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
    }
}
