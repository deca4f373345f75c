using WipoMatch.Catalog;
using WipoMatch.ContentManagement;

namespace WipoMatch.Reports.Figures;

/// <summary>What figures are counted from.</summary>
/// <param name="Catalog">What is published.</param>
/// <param name="Routes">Where lists stand, by content type.</param>
/// <param name="Today">The day that counts, in the site's time zone.</param>
public sealed record FigureSource(CatalogSnapshot Catalog, IReadOnlyDictionary<string, ContentRoute> Routes, DateOnly Today)
{
    // Bodies without a country.
    private const string NoCountry = "XX";

    private static readonly string[] StoryTypes = [ContentTypes.SuccessStory, ContentTypes.BestPractice];

    /// <summary>Success stories and best practices, each once whatever its translations.</summary>
    public IReadOnlyList<CatalogSet> Stories => Catalog.SetsOf(StoryTypes);

    /// <summary>Needs: one is open from its publication until it is closed, also when its date has passed.</summary>
    public IReadOnlyList<CatalogSet> OpenNeeds => Catalog.SetsOf(ContentTypes.Need);

    /// <summary>Offers that hold today; the first and the last day count.</summary>
    public IEnumerable<CatalogSet> OpenOffers =>
        Catalog.SetsOf(ContentTypes.Offer).Where(set => !(set.Source.From > Today) && !(set.Source.To < Today));

    /// <summary>Initiatives.</summary>
    public IReadOnlyList<CatalogSet> Initiatives => Catalog.SetsOf(ContentTypes.Initiative);

    /// <summary>Countries that have a story, with how many.</summary>
    public IReadOnlyList<FacetCount> CountStoriesByCountry() =>
        [.. CountStoriesBy(FacetKeys.Country).Where(count => count.Value != NoCountry)];

    /// <summary>How many stories have each value of a facet, as their list counts them.</summary>
    /// <param name="facet">The facet.</param>
    public IReadOnlyList<FacetCount> CountStoriesBy(string facet) => CountBy(facet, StoryTypes);

    /// <summary>How many things have each value of a facet, as their list counts them.</summary>
    /// <param name="facet">The facet.</param>
    /// <param name="contentTypes">What to count.</param>
    public IReadOnlyList<FacetCount> CountBy(string facet, params IReadOnlyList<string> contentTypes) => Catalog.Query(new CatalogQuery
    {
        ContentTypes = contentTypes,
        Language = Localization.SiteLanguages.Default,
        Facets = [facet],
        Sort = CatalogSort.Newest,
        Take = 0,
    }).Facets[facet];

    /// <summary>The path of a list below the language, filtered.</summary>
    /// <param name="contentType">The content type.</param>
    /// <param name="key">A query key, or null.</param>
    /// <param name="values">Values of the key; alternatives.</param>
    public string ListOf(string contentType, string? key = null, params IReadOnlyList<string> values)
    {
        var path = "/" + Routes[contentType].List;
        return key is null ? path : path + "?" + string.Join('&', values.Select(value => $"{key}={Uri.EscapeDataString(value)}"));
    }

    /// <summary>The path of a figure's own list below the language.</summary>
    /// <param name="code">The figure.</param>
    /// <param name="part">A part of it, or null.</param>
    public static string TableOf(string code, string? part = null) => $"/results/{code}" + (part is null ? "" : $"?part={part}");
}
