using System.Globalization;
using WipoMatch.Catalog;
using WipoMatch.Taxonomies;

namespace WipoMatch.Core.Catalog;

/// <summary>Facet values that follow from others: type, languages, and region and groups from the country on the day that counts.</summary>
internal sealed class DerivedFacets(ITaxonomies taxonomies, ICountryGroups groups, IContentLinks links, DateOnly today)
{
    private readonly Dictionary<(string Country, DateOnly On), IReadOnlyList<string>> _cache = [];

    /// <summary>The values of a set by facet key.</summary>
    public Dictionary<string, IReadOnlyList<string>> Of(CatalogSet set)
    {
        var values = new Dictionary<string, IReadOnlyList<string>>(set.Source.Facets, StringComparer.Ordinal)
        {
            [FacetKeys.Type] = [links.Routes[set.Source.ContentType].ExchangeType],
            [FacetKeys.Language] = [.. set.Entries.Select(entry => entry.Language).Distinct(StringComparer.Ordinal)],
        };
        var codes = set.Source.Values(FacetKeys.Country)
            .SelectMany(country => GroupsOf(country, DayOf(set.Source))).Distinct(StringComparer.Ordinal).ToList();
        values[FacetKeys.Region] = [.. codes.Where(IsRegion)];
        values[FacetKeys.Group] = [.. codes.Where(code => !IsRegion(code))];
        return values;
    }

    // Membership counts on the day of the event: a story of 2019 stays a story of a least developed country.
    private DateOnly DayOf(CatalogEntry entry)
    {
        if (entry.Value(FacetKeys.Year) is { } text && int.TryParse(text, CultureInfo.InvariantCulture, out var year) && year is > 1 and < 9999)
        {
            var end = new DateOnly(year, 12, 31);
            return end < today ? end : today;
        }

        return today;
    }

    private IReadOnlyList<string> GroupsOf(string country, DateOnly on)
    {
        if (!_cache.TryGetValue((country, on), out var codes))
        {
            _cache[(country, on)] = codes = groups.GroupsOf(country, on);
        }

        return codes;
    }

    private bool IsRegion(string code) => taxonomies.Get(TaxonomyAliases.Groups).ByCode(code)?.Extras.GetValueOrDefault("Kind") == "region";
}
