using System.Text.Json.Nodes;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Exchange.Contracts;
using WipoMatch.Exchange.Records;
using WipoMatch.Taxonomies;

namespace WipoMatch.Exchange.Export;

/// <summary>Reads live items as records; references are named by what the catalogue knows.</summary>
internal sealed class PublishedRecords(
    ICatalog catalog, IContentQueries queries, IContentDefinitionManager definitions, ITaxonomies taxonomies) : IPublishedRecords
{
    public async Task<IReadOnlyList<PublishedRecord>> ReadAsync(IReadOnlyList<CatalogEntry> entries, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var types = new RecordTypes(definitions);
        var ids = entries.Select(entry => entry.ContentItemId).ToList();
        var items = (await queries.GetManyAsync(ids, ContentVersions.Published, cancellationToken))
            .ToDictionary(item => item.ContentItemId, StringComparer.Ordinal);
        var writer = new RecordWriter(taxonomies, ExchangeIds(items.Values, types));
        var records = new List<PublishedRecord>(entries.Count);
        foreach (var entry in entries)
        {
            if (items.GetValueOrDefault(entry.ContentItemId) is { } item && types.ByContentType(item.ContentType) is { } type)
            {
                records.Add(new PublishedRecord(entry, writer.Record(item, type, SourceOf(entry))));
            }
        }

        return records;
    }

    public string? TypeOf(string contentType) => RecordTypes.NameOf(definitions.Find(contentType));

    public string Write(JsonObject record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return RecordLine.Write(record["type"]?.GetValue<string>() ?? "", record);
    }

    private string? SourceOf(CatalogEntry entry) =>
        catalog.Current.FindSet(entry.LocalizationSet)?.Source is { } source && source.ContentItemId != entry.ContentItemId
            ? source.ContentItemId
            : null;

    private Dictionary<string, string> ExchangeIds(IEnumerable<ContentItem> items, RecordTypes types)
    {
        var snapshot = catalog.Current;
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in items.Where(item => types.ByContentType(item.ContentType) is not null))
        {
            foreach (var id in ReferenceKeys.OfItem(item, types.ByContentType(item.ContentType)!).Append(SourceId(item)).OfType<string>())
            {
                ids[id] = snapshot.Find(id)?.ExchangeId ?? id;
            }
        }

        return ids;
    }

    private string? SourceId(ContentItem item) => catalog.Current.Find(item.ContentItemId) is { } entry ? SourceOf(entry) : null;
}
