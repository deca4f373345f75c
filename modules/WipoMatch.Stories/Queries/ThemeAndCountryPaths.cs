using WipoMatch.Catalog;
using WipoMatch.Display;
using WipoMatch.Stories.ViewModels;
using WipoMatch.Taxonomies;

namespace WipoMatch.Stories.Queries;

/// <summary>The pages of the themes and of the countries that have something to show.</summary>
public sealed class ThemeAndCountryPaths(ITaxonomies taxonomies, PublishedItems items) : IPagePaths
{
    private static readonly ItemKind[] Kinds = [ItemKind.Stories, ItemKind.Needs, ItemKind.Organizations, ItemKind.Initiatives];

    /// <inheritdoc />
    public IEnumerable<string> List()
    {
        var themes = taxonomies.Get(TaxonomyAliases.Themes).Terms.Select(term => $"/themes/{term.Code}");
        var countries = Kinds.Where(items.IsShown)
            .SelectMany(kind => items.CountBy(kind, FacetKeys.Country).Keys)
            .Where(code => code != CountryActivity.NoCountry && taxonomies.Get(TaxonomyAliases.Countries).ByCode(code) is not null)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(code => $"/countries/{code}");
        return themes.Concat(countries);
    }
}
