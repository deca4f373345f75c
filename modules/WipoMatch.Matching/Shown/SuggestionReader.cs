using Microsoft.EntityFrameworkCore;
using WipoMatch.Catalog;
using WipoMatch.Concepts.Contracts;
using WipoMatch.Matching.Eligibility;
using WipoMatch.Matching.Engine;
using WipoMatch.Matching.Engine.Scoring;
using WipoMatch.Matching.Reading;
using WipoMatch.Matching.Stored;
using WipoMatch.Settings;
using WipoMatch.Taxonomies;

namespace WipoMatch.Matching.Shown;

/// <summary>Reads stored suggestions. Both sides are read as they are live now, and the hard rules are asked again as of today: a row is never enough to show a pair.</summary>
internal sealed class SuggestionReader(
    DbContext db, ICatalog catalog, ListingReader listings, ISemanticSpaces spaces, ICountryGroups groups, ISiteService site)
{
    // An offer stands in the lists of many needs; those where it fits best are enough to fill a page after some have fallen out.
    private const int MostNeeds = 100;

    /// <summary>The list of a need.</summary>
    public async Task<ShownList> OfNeedAsync(CatalogSet need, CancellationToken cancellationToken)
    {
        var (set, gate) = (need.Source.LocalizationSet, new Gate(groups, site.Today));
        var list = await db.Set<SuggestionList>().AsNoTracking().SingleOrDefaultAsync(row => row.NeedSet == set, cancellationToken);
        var rows = await db.Set<StoredSuggestion>().AsNoTracking().Where(row => row.NeedSet == set).OrderBy(row => row.Rank).ToListAsync(cancellationToken);
        return new ShownList(list?.ComputedUtc, gate, await PairsAsync(rows, gate, cancellationToken));
    }

    /// <summary>The needs in whose lists an offer stands, those that it fits best first.</summary>
    public async Task<ShownList> OfOfferAsync(CatalogSet offer, CancellationToken cancellationToken)
    {
        var (set, gate) = (offer.Source.LocalizationSet, new Gate(groups, site.Today));
        var rows = await db.Set<StoredSuggestion>().AsNoTracking().Where(row => row.OfferSet == set)
            .OrderByDescending(row => row.Score).ThenBy(row => row.NeedSet).Take(MostNeeds).ToListAsync(cancellationToken);
        return new ShownList(null, gate, await PairsAsync(rows, gate, cancellationToken));
    }

    /// <summary>An offer as it is live now, or null.</summary>
    public async Task<Offer?> OfferAsync(CatalogSet offer, CancellationToken cancellationToken) =>
        (await listings.OffersAsync([offer], ListingTexts.Titles, cancellationToken)).SingleOrDefault()?.Listing;

    private async Task<IReadOnlyList<ShownPair>> PairsAsync(List<StoredSuggestion> rows, Gate gate, CancellationToken cancellationToken)
    {
        var needs = (await listings.NeedsAsync(Sets(rows.Select(row => row.NeedSet)), ListingTexts.Titles, cancellationToken)).ToDictionary(need => need.Set, StringComparer.Ordinal);
        var offers = (await listings.OffersAsync(Sets(rows.Select(row => row.OfferSet)), ListingTexts.Titles, cancellationToken)).ToDictionary(offer => offer.Set, StringComparer.Ordinal);
        var scheme = spaces.Current.Scheme;
        var pairs = new List<ShownPair>(rows.Count);
        foreach (var row in rows)
        {
            if (needs.GetValueOrDefault(row.NeedSet)?.Listing is { } need && offers.GetValueOrDefault(row.OfferSet)?.Listing is { } offer && gate.Allows(need, offer))
            {
                var score = new Score(row.Score, 0, 0, SuggestionRows.Read(row.Reasons));
                var suggestion = new Suggestion(offer, pairs.Count + 1, score, SuggestionRows.Concepts(row.Concepts, scheme));
                pairs.Add(new ShownPair(catalog.Current.FindSet(row.NeedSet)!, catalog.Current.FindSet(row.OfferSet)!, need, suggestion));
            }
        }

        return pairs;
    }

    private List<CatalogSet> Sets(IEnumerable<string> ids) => [.. ids.Distinct(StringComparer.Ordinal).Select(catalog.Current.FindSet).OfType<CatalogSet>()];
}
