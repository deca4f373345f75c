using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.Display;

namespace WipoMatch.Assistance.Queries;

/// <summary>Listings near a listing: those that share most with it, and the others of its organization.</summary>
public sealed class RelatedListings(ICatalog catalog, ICardFactory cards, IFacetLabels labels, FactWords words, IStringLocalizer<Texts> localizer)
{
    private const int Most = 3;
    private const int MostOfOrganization = 6;

    /// <summary>Other listings of the same type that share a theme or a kind of support, most in common first; each card says what.</summary>
    /// <param name="set">A need or an offer.</param>
    public IReadOnlyList<CardModel> Similar(CatalogSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        var organization = set.Source.Value(FacetKeys.Organization);
        var found =
            from other in catalog.Current.SetsOf(set.Source.ContentType)
            where other != set && other.Source.Value(FacetKeys.Organization) != organization
            let themes = Common(set, other, FacetKeys.Theme)
            let support = Common(set, other, FacetKeys.Support)
            where themes.Count > 0
            orderby (themes.Count * 2) + support.Count descending, other.Source.PublishedUtc descending, other.Source.ExchangeId
            select (Card: cards.Create(other), Shared: Words(FacetKeys.Theme, themes).Concat(Words(FacetKeys.Support, support)));
        return [.. found.Take(Most).Select(one => one.Card with { Facts = [.. one.Card.Facts, localizer["InCommon", words.Join(one.Shared)]] })];
    }

    /// <summary>The other needs and offers of the organization behind a listing.</summary>
    /// <param name="set">A need or an offer.</param>
    /// <param name="contentTypes">The types to look for.</param>
    public IReadOnlyList<CardModel> OfSameOrganization(CatalogSet set, params IReadOnlyList<string> contentTypes)
    {
        ArgumentNullException.ThrowIfNull(set);
        return set.Source.Value(FacetKeys.Organization) is { } organization
            ? [.. catalog.Current.SetsOf(contentTypes)
                .Where(other => other != set && other.Source.Value(FacetKeys.Organization) == organization)
                .Take(MostOfOrganization).Select(other => cards.Create(other))]
            : [];
    }

    private IEnumerable<string> Words(string key, IEnumerable<string> values) => values.Select(value => labels.Value(key, value));

    private static List<string> Common(CatalogSet one, CatalogSet other, string key) =>
        [.. one.Source.Values(key).Intersect(other.Source.Values(key), StringComparer.Ordinal)];
}
