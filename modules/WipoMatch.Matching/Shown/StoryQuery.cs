using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.Concepts.Contracts;
using WipoMatch.ContentManagement;
using WipoMatch.Localization;
using WipoMatch.Matching.Eligibility;
using WipoMatch.Matching.Engine.Scoring;
using WipoMatch.Matching.Reading;
using WipoMatch.Matching.Stored;
using WipoMatch.Settings;
using WipoMatch.Taxonomies;

namespace WipoMatch.Matching.Shown;

/// <summary>Reads which stories stand beside which needs and offers; only what is published now, and only offers that can be taken up today.</summary>
internal sealed class StoryQuery(
    DbContext db, ICatalog catalog, IContentLinks links, ListingReader listings, ISemanticSpaces spaces, ICountryGroups groups, ISiteService site,
    IStringLocalizer<Texts> localizer) : IStoryQuery
{
    private const int Most = 3;

    private const int MostRows = 50;

    public async Task<IReadOnlyList<NearLine>> OfNeedAsync(CatalogSet need, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(need);
        var set = need.Source.LocalizationSet;
        var rows = await db.Set<StoredStory>().AsNoTracking().Where(row => row.ListingSet == set).OrderBy(row => row.Rank).ToListAsync(cancellationToken);
        return [.. rows.Select(row => (Row: row, Story: catalog.Current.FindSet(row.StorySet))).Where(pair => pair.Story is not null).Select(pair => Line(pair.Row, pair.Story!, "story"))];
    }

    public async Task<IReadOnlyList<NearLine>> OfStoryAsync(CatalogSet story, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(story);
        var set = story.Source.LocalizationSet;
        var rows = await db.Set<StoredStory>().AsNoTracking().Where(row => row.StorySet == set)
            .OrderByDescending(row => row.Nearness).ThenBy(row => row.ListingSet).Take(MostRows).ToListAsync(cancellationToken);
        var near = rows.Select(row => (Row: row, Listing: catalog.Current.FindSet(row.ListingSet))).Where(pair => pair.Listing is not null).ToLookup(
            pair => pair.Listing!.Source.ContentType, StringComparer.Ordinal);
        var gate = new Gate(groups, site.Today);
        var offers = near[ContentTypes.Offer].ToList();
        var open = (await listings.OffersAsync([.. offers.Select(pair => pair.Listing!)], ListingTexts.Titles, cancellationToken))
            .Where(offer => gate.IsOpen(offer.Listing)).Select(offer => offer.Set).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. near[ContentTypes.Need].Take(Most).Select(pair => Line(pair.Row, pair.Listing!, "need")),
            .. offers.Where(pair => open.Contains(pair.Row.ListingSet)).Take(Most).Select(pair => Line(pair.Row, pair.Listing!, "offer")),
        ];
    }

    private NearLine Line(StoredStory row, CatalogSet set, string shape)
    {
        var (page, shown) = (SiteLanguages.Current, set.For(SiteLanguages.Current.Code));
        var concepts = SuggestionRows.Concepts(row.Concepts, spaces.Current.Scheme).Select(concept => concept.LabelIn(page.Code)).ToList();
        return new NearLine(
            set.Source.ExchangeId,
            shape,
            shown.Title,
            shown.Language == page.Code ? null : SiteLanguages.Find(shown.Language),
            links.Url(shown, page.Code),
            concepts.Count == 0 ? null : localizer[nameof(Feature.Subject), string.Join(localizer["ListSeparator"], concepts)].Value);
    }
}
