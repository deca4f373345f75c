using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Settings;
using WipoMatch.Stories.ViewModels;

namespace WipoMatch.Stories.Queries;

/// <summary>Counts and shows what is published, of our own kind and of those that other modules bring.</summary>
public sealed class PublishedItems(
    ICatalog catalog, IContentLinks links, ICardFactory cards, ISiteService site, IStringLocalizer<Texts> localizer)
{
    private const int OnShelf = 3;

    /// <summary>Whether a module shows this kind.</summary>
    /// <param name="kind">The kind.</param>
    public bool IsShown(ItemKind kind) => links.Routes.ContainsKey(kind.ContentTypes[0]);

    /// <summary>The list of a kind.</summary>
    /// <param name="kind">A kind that is shown.</param>
    /// <param name="filter">The value to keep, or null for the whole list.</param>
    /// <returns>The address; null when the list cannot be filtered so.</returns>
    public string? FilteredUrl(ItemKind kind, ItemFilter? filter) => IsOfferByCountry(kind, filter?.Key) ? null : ListUrl(kind, filter);

    /// <summary>The list of a kind.</summary>
    /// <param name="kind">A kind that is shown.</param>
    /// <param name="filter">A value by which the list can be filtered, or null for the whole list.</param>
    public string ListUrl(ItemKind kind, ItemFilter? filter = null)
    {
        var query = filter is null ? "" : $"?{filter.Key}={Uri.EscapeDataString(filter.Value)}";
        return $"/{SiteLanguages.Current.Code}/{links.Routes[kind.ContentTypes[0]].List}{query}";
    }

    /// <summary>How many there are.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="filter">The value to keep, or null for all.</param>
    public int Count(ItemKind kind, ItemFilter? filter = null) =>
        IsOfferByCountry(kind, filter?.Key) ? Sets(kind, filter, int.MaxValue).Count() : Query(kind, filter, [], 0).Total;

    /// <summary>How many there are for each value of a facet.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="facet">A key of <see cref="FacetKeys"/>.</param>
    /// <param name="filter">The value to keep, or null for all.</param>
    public IReadOnlyDictionary<string, int> CountBy(ItemKind kind, string facet, ItemFilter? filter = null) => IsOfferByCountry(kind, facet)
        ? Sets(kind, filter, int.MaxValue).SelectMany(CountriesOf).CountBy(country => country, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal)
        : Query(kind, filter, [facet], 0).Facets[facet].ToDictionary(count => count.Value, count => count.Count, StringComparer.Ordinal);

    /// <summary>The newest, without offers that have ended.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="filter">The value to keep, or null for all.</param>
    /// <param name="take">How many at most.</param>
    public IReadOnlyList<CardModel> Newest(ItemKind kind, ItemFilter? filter = null, int take = OnShelf)
    {
        var sets = kind == ItemKind.Offers
            ? Sets(kind, filter, int.MaxValue).Where(set => set.Source.To is not { } to || to >= site.Today)
            : Sets(kind, filter, take);
        return [.. sets.Take(take).Select(set => cards.Create(set))];
    }

    /// <summary>The newest of a kind under a heading, with the way to the rest; null when there is nothing to show.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="heading">The key of the heading.</param>
    /// <param name="filter">The value to keep.</param>
    /// <param name="take">How many at most.</param>
    public Shelf? Shelf(ItemKind kind, string heading, ItemFilter? filter = null, int take = OnShelf)
    {
        var newest = Newest(kind, filter, take);
        return newest.Count == 0
            ? null
            : new Shelf(kind.Name.ToLowerInvariant(), localizer[heading], newest, FilteredUrl(kind, filter) is null ? [] : [AllLink(kind, filter)]);
    }

    /// <summary>“All stories (14)”.</summary>
    /// <param name="kind">A kind that is shown.</param>
    /// <param name="filter">The value to keep.</param>
    public MenuLink AllLink(ItemKind kind, ItemFilter? filter = null) =>
        new(localizer["All" + kind.Name, Count(kind, filter).ToString("N0", SiteLanguages.Current.Culture)], ListUrl(kind, filter), false);

    /// <summary>The kinds that are shown, as figures that lead to their lists.</summary>
    /// <param name="kinds">The kinds.</param>
    /// <param name="filter">The value to keep.</param>
    /// <param name="themeClass">The class that gives the colour.</param>
    public IReadOnlyList<StatModel> Figures(IEnumerable<ItemKind> kinds, ItemFilter filter, string themeClass) =>
    [
        .. from kind in kinds.Where(IsShown)
           let count = Count(kind, filter)
           let value = count.ToString("N0", SiteLanguages.Current.Culture)
           select new StatModel(value, localizer.Plural("Word" + kind.Name, count), count > 0 ? FilteredUrl(kind, filter) : null, themeClass),
    ];

    // An offer has no country of its own: it counts for those of its organizations.
    private static bool IsOfferByCountry(ItemKind kind, string? facet) => kind == ItemKind.Offers && facet == FacetKeys.Country;

    private IEnumerable<CatalogSet> Sets(ItemKind kind, ItemFilter? filter, int take) => IsOfferByCountry(kind, filter?.Key)
        ? Query(kind, null, [], int.MaxValue).Items.Where(set => CountriesOf(set).Contains(filter!.Value, StringComparer.Ordinal)).Take(take)
        : Query(kind, filter, [], take).Items;

    private IEnumerable<string> CountriesOf(CatalogSet offer) => offer.Source.Values(FacetKeys.Organization)
        .Select(catalog.Current.Find).OfType<CatalogEntry>()
        .SelectMany(organization => organization.Values(FacetKeys.Country)).Distinct(StringComparer.Ordinal);

    private CatalogPage Query(ItemKind kind, ItemFilter? filter, IReadOnlyList<string> facets, int take) => catalog.Current.Query(new CatalogQuery
    {
        ContentTypes = kind.ContentTypes,
        Language = SiteLanguages.Current.Code,
        Filters = filter is null ? new Dictionary<string, IReadOnlyList<string>>() : new() { [filter.Key] = [filter.Value] },
        Facets = facets,
        Sort = CatalogSort.Newest,
        Take = take,
    });
}

/// <summary>A value to keep.</summary>
/// <param name="Key">A key of <see cref="FacetKeys"/>.</param>
/// <param name="Value">The value.</param>
public sealed record ItemFilter(string Key, string Value);
