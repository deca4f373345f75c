using WipoMatch.Catalog;
using WipoMatch.Concepts.Contracts;
using WipoMatch.ContentManagement;
using WipoMatch.Matching.Engine;

namespace WipoMatch.Matching.Reading;

/// <summary>Reads some published needs and offers as they are live now, whatever the catalogue of this process knows already.</summary>
internal sealed class ListingReader(IContentQueries contents, ICatalog catalog, ListingMapper mapper)
{
    private const int AtOnce = 200;

    /// <summary>Names the state of a listing: the live versions of all its languages and of the organization behind it.</summary>
    public string VersionsOf(CatalogSet set) => Versions(set, set.Entries.ToDictionary(
        entry => entry.ContentItemId, entry => entry.ContentItemVersionId, StringComparer.Ordinal));

    /// <summary>The organization behind a listing, as the catalogue has it; null when it has none.</summary>
    public CatalogEntry? ProviderOf(CatalogSet set) => OrganizationOf(set) is { } id ? catalog.Current.Find(id) : null;

    /// <summary>Needs; a set of which nothing is live any more is left out.</summary>
    public Task<IReadOnlyList<ReadListing<Need>>> NeedsAsync(IReadOnlyList<CatalogSet> sets, ListingTexts texts, CancellationToken cancellationToken) =>
        ReadAsync(sets, texts, (item, source, own, _) => mapper.Need(item, source, own), cancellationToken);

    /// <summary>Offers; a set of which nothing is live any more is left out.</summary>
    public Task<IReadOnlyList<ReadListing<Offer>>> OffersAsync(IReadOnlyList<CatalogSet> sets, ListingTexts texts, CancellationToken cancellationToken) =>
        ReadAsync(sets, texts, mapper.Offer, cancellationToken);

    private async Task<IReadOnlyList<ReadListing<T>>> ReadAsync<T>(
        IReadOnlyList<CatalogSet> sets,
        ListingTexts texts,
        Func<ContentItem, CatalogEntry, IReadOnlyList<TitledText>, IReadOnlyDictionary<string, IReadOnlyList<string>>, T> map,
        CancellationToken cancellationToken)
        where T : Listing
    {
        var read = new List<ReadListing<T>>(sets.Count);
        foreach (var chunk in sets.Chunk(AtOnce))
        {
            var items = await ItemsAsync([.. chunk.SelectMany(set => set.Entries).Select(entry => entry.ContentItemId)], cancellationToken);
            var providers = (await ItemsAsync([.. chunk.Select(OrganizationOf).OfType<string>().Distinct(StringComparer.Ordinal)], cancellationToken))
                .ToDictionary(item => item.Key, item => mapper.CountriesOf(item.Value), StringComparer.Ordinal);
            foreach (var set in chunk)
            {
                var own = Sorted(set).Where(entry => items.ContainsKey(entry.ContentItemId)).ToList();
                if (own.Count > 0)
                {
                    var versions = Versions(set, own.ToDictionary(entry => entry.ContentItemId, entry => items[entry.ContentItemId].ContentItemVersionId, StringComparer.Ordinal));
                    var listing = map(items[own[0].ContentItemId], own[0], own.ConvertAll(entry => Text(items[entry.ContentItemId], entry, texts)), providers);
                    read.Add(new ReadListing<T>(set.Source.LocalizationSet, versions, listing));
                }
            }
        }

        return read;
    }

    private async Task<Dictionary<string, ContentItem>> ItemsAsync(List<string> ids, CancellationToken cancellationToken)
    {
        var items = ids.Count == 0 ? [] : await contents.GetManyAsync(ids, ContentVersions.Published, cancellationToken);
        return items.ToDictionary(item => item.ContentItemId, StringComparer.Ordinal);
    }

    private TitledText Text(ContentItem item, CatalogEntry entry, ListingTexts texts) =>
        texts == ListingTexts.Whole ? mapper.Text(item, entry) : new TitledText(entry.Language, entry.Title, "");

    private string Versions(CatalogSet set, Dictionary<string, string> versions)
    {
        return string.Join(' ', set.Entries.Select(entry => entry.ContentItemId).Order(StringComparer.Ordinal).Select(id => versions.GetValueOrDefault(id)).Append(ProviderOf(set)?.ContentItemVersionId));
    }

    private static string? OrganizationOf(CatalogSet set) => set.Source.Value(FacetKeys.Organization);

    private static IEnumerable<CatalogEntry> Sorted(CatalogSet set) =>
        set.Entries.OrderByDescending(entry => entry == set.Source).ThenBy(entry => entry.Language, StringComparer.Ordinal);
}

/// <summary>How much of the texts is read.</summary>
internal enum ListingTexts
{
    /// <summary>The titles and which languages there are: all that the hard rules and reasons ask for.</summary>
    Titles,

    /// <summary>The descriptions too.</summary>
    Whole,
}

/// <summary>A listing as it was read.</summary>
/// <param name="Set">The set of its translations.</param>
/// <param name="Versions">Names the state that was read.</param>
/// <param name="Listing">The listing.</param>
internal sealed record ReadListing<T>(string Set, string Versions, T Listing)
    where T : Listing;
