using WipoMatch.Catalog;
using WipoMatch.Concepts.Contracts;
using WipoMatch.ContentManagement;
using WipoMatch.Matching.Engine;

namespace WipoMatch.Matching.Reading;

/// <summary>Reads what is published as needs and offers of the engine; the translations of a thing are one listing.</summary>
internal sealed class SiteListings(IContentQueries contents, ICatalog catalog, ListingMapper mapper)
{
    /// <summary>All published needs and offers.</summary>
    public async Task<Listings> ReadAsync(CancellationToken cancellationToken)
    {
        var providers = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        await foreach (var item in contents.StreamAsync([ContentTypes.Organization], ContentVersions.Published, cancellationToken))
        {
            providers[item.ContentItemId] = mapper.CountriesOf(item);
        }

        var needs = await ReadAsync(ContentTypes.Need, mapper.Need, cancellationToken);
        var offers = await ReadAsync(ContentTypes.Offer, (item, source, texts) => mapper.Offer(item, source, texts, providers), cancellationToken);
        return new Listings(needs, offers);
    }

    private async Task<List<T>> ReadAsync<T>(string type, Func<ContentItem, CatalogEntry, IReadOnlyList<TitledText>, T> map, CancellationToken cancellationToken)
    {
        var sets = new Dictionary<string, List<(CatalogEntry Entry, ContentItem Item)>>(StringComparer.Ordinal);
        await foreach (var item in contents.StreamAsync([type], ContentVersions.Published, cancellationToken))
        {
            if (catalog.Current.Find(item.ContentItemId) is { } entry)
            {
                var set = sets.TryGetValue(entry.LocalizationSet, out var known) ? known : sets[entry.LocalizationSet] = [];
                set.Add((entry, item));
            }
        }

        return [.. sets.Select(set => Map(catalog.Current.FindSet(set.Key)?.Source.ContentItemId, set.Value, map))];
    }

    private T Map<T>(string? sourceId, List<(CatalogEntry Entry, ContentItem Item)> set, Func<ContentItem, CatalogEntry, IReadOnlyList<TitledText>, T> map)
    {
        var sorted = set.OrderByDescending(member => member.Entry.ContentItemId == sourceId).ThenBy(member => member.Entry.Language, StringComparer.Ordinal).ToList();
        return map(sorted[0].Item, sorted[0].Entry, sorted.ConvertAll(member => mapper.Text(member.Item, member.Entry)));
    }
}

/// <summary>What is published.</summary>
/// <param name="Needs">The needs.</param>
/// <param name="Offers">The offers.</param>
internal sealed record Listings(IReadOnlyList<Need> Needs, IReadOnlyList<Offer> Offers);
