using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Settings;
using WipoMatch.Stories.ViewModels;
using WipoMatch.Taxonomies;

namespace WipoMatch.Stories.Queries;

/// <summary>Builds country pages.</summary>
public sealed class CountryPageQuery(
    PublishedItems items, ITaxonomies taxonomies, ICountryGroups groups, ISiteService site, IStringLocalizer<Texts> localizer)
{
    private const int MostStories = 6;

    // The list of offers cannot be filtered by country, so there is no way to the rest.
    private const int MostOffers = 12;

    private static readonly ItemKind[] Counted =
        [ItemKind.Stories, ItemKind.Needs, ItemKind.Offers, ItemKind.Organizations, ItemKind.Initiatives];

    /// <summary>Whether there is a country with this code.</summary>
    /// <param name="code">Two capital letters.</param>
    public bool IsKnown(string code) => code != CountryActivity.NoCountry && taxonomies.Get(TaxonomyAliases.Countries).ByCode(code) is not null;

    /// <summary>The page of a country.</summary>
    /// <param name="code">A code that is known.</param>
    public CountryPage Build(string code)
    {
        var name = taxonomies.Label(TaxonomyAliases.Countries, code);
        var filter = new ItemFilter(FacetKeys.Country, code);
        var shelves = new[]
        {
            items.Shelf(ItemKind.Stories, "Stories", filter, MostStories),
            items.Shelf(ItemKind.Needs, "Needs", filter),
            items.Shelf(ItemKind.Offers, "Offers", filter, MostOffers),
            items.Shelf(ItemKind.Organizations, "Organizations", filter),
            items.Shelf(ItemKind.Initiatives, "Initiatives", filter),
        }.OfType<Shelf>().ToList();
        return new CountryPage
        {
            Code = code,
            Name = name,
            Groups = [.. groups.GroupsOf(code, site.Today).Select(group => taxonomies.Label(TaxonomyAliases.Groups, group))],
            Counts = shelves.Count == 0 ? [] : items.Figures(Counted, filter, "ipm"),
            Shelves = shelves,
            Empty = shelves.Count == 0 ? Empty(name) : null,
        };
    }

    private EmptyStateModel Empty(string name) => new(
        localizer["CountryEmptyTitle", name],
        localizer["CountryEmptyText"],
        [
            new MenuLink(localizer["FindStory"], items.ListUrl(ItemKind.Stories), false),
            new MenuLink(localizer["AllCountries"], $"/{SiteLanguages.Current.Code}/countries", false),
        ]);
}
