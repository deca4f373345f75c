using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.Localization;
using WipoMatch.Stories.ViewModels;
using WipoMatch.Taxonomies;

namespace WipoMatch.Stories.Queries;

/// <summary>How much each country has.</summary>
public sealed class CountryActivity(PublishedItems items, ITaxonomies taxonomies, IStringLocalizer<Texts> localizer)
{
    /// <summary>The code of a body without a country; not a country.</summary>
    public const string NoCountry = "XX";

    /// <summary>The countries that have something, by name.</summary>
    /// <param name="caption">What the table shows.</param>
    /// <param name="kinds">What to count; kinds that no module shows are left out.</param>
    /// <param name="filter">The value to keep, or null for all.</param>
    public CountryTable Table(string caption, IEnumerable<ItemKind> kinds, ItemFilter? filter = null)
    {
        var shown = kinds.Where(items.IsShown).ToList();
        var counts = shown.Select(kind => items.CountBy(kind, FacetKeys.Country, filter)).ToList();
        var rows = from code in counts.SelectMany(count => count.Keys).Distinct(StringComparer.Ordinal)
                   where code != NoCountry && taxonomies.Get(TaxonomyAliases.Countries).ByCode(code) is not null
                   let numbers = counts.Select(count => count.GetValueOrDefault(code)).ToList()
                   where numbers.Sum() > 0
                   select new CountryRow(code, taxonomies.Label(TaxonomyAliases.Countries, code), numbers);
        return new CountryTable(caption, [.. shown.Select(kind => localizer[kind.Name].Value)], Sort(rows));
    }

    /// <summary>Sorts countries by name in the order of the reader's language.</summary>
    /// <param name="rows">The countries.</param>
    public static IReadOnlyList<CountryRow> Sort(IEnumerable<CountryRow> rows) =>
        [.. rows.OrderBy(row => row.Name, StringComparer.Create(SiteLanguages.Current.Culture, ignoreCase: true))];
}
