using System.Globalization;
using WipoMatch.Catalog;
using WipoMatch.Taxonomies;

namespace WipoMatch.Core.Catalog;

/// <summary>Facet values that follow from others: type, languages, and region and groups from the country on the day that counts.</summary>
internal sealed class DerivedFacets(ITaxonomies taxonomies, ICountryGroups groups, IContentLinks links, DateOnly today)
{
    private readonly Dictionary<(string Country, DateOnly On), Membership> _cache = [];
    private readonly Dictionary<string, string[]> _types = new(StringComparer.Ordinal);

    /// <summary>The values of a set by facet key.</summary>
    public IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> Of(CatalogSet set)
    {
        foreach (var (key, values) in set.Source.Facets)
        {
            if (key is not (FacetKeys.Type or FacetKeys.Language or FacetKeys.Region or FacetKeys.Group))
            {
                yield return new(key, values);
            }
        }

        var membership = MembershipOf(set.Source);
        yield return new(FacetKeys.Type, TypeOf(set.Source.ContentType));
        yield return new(FacetKeys.Language, [.. set.Entries.Select(entry => entry.Language).Distinct(StringComparer.Ordinal)]);
        yield return new(FacetKeys.Region, membership.Regions);
        yield return new(FacetKeys.Group, membership.Groups);
    }

    private string[] TypeOf(string contentType)
    {
        if (!_types.TryGetValue(contentType, out var type))
        {
            _types[contentType] = type = [links.Routes[contentType].ExchangeType];
        }

        return type;
    }

    private Membership MembershipOf(CatalogEntry entry)
    {
        var countries = entry.Values(FacetKeys.Country);
        if (countries.Count == 0)
        {
            return Membership.None;
        }

        var day = DayOf(entry);
        if (countries.Count == 1)
        {
            return MembershipOf(countries[0], day);
        }

        var all = countries.Select(country => MembershipOf(country, day)).ToList();
        return new Membership(
            [.. all.SelectMany(one => one.Regions).Distinct(StringComparer.Ordinal)], [.. all.SelectMany(one => one.Groups).Distinct(StringComparer.Ordinal)]);
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

    private Membership MembershipOf(string country, DateOnly on)
    {
        if (!_cache.TryGetValue((country, on), out var membership))
        {
            var codes = groups.GroupsOf(country, on).Distinct(StringComparer.Ordinal).ToLookup(IsRegion);
            _cache[(country, on)] = membership = new Membership([.. codes[true]], [.. codes[false]]);
        }

        return membership;
    }

    private bool IsRegion(string code) => taxonomies.Get(TaxonomyAliases.Groups).ByCode(code)?.Extras.GetValueOrDefault("Kind") == "region";

    private sealed record Membership(IReadOnlyList<string> Regions, IReadOnlyList<string> Groups)
    {
        public static Membership None { get; } = new([], []);
    }
}
