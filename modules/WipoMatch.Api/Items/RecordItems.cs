using System.Text.Json.Nodes;
using WipoMatch.Catalog;
using WipoMatch.Display;
using WipoMatch.Exchange.Contracts;

namespace WipoMatch.Api.Items;

/// <summary>Published things as items of JSON lists: the exchange record, and with it <c>url</c>, <c>languages</c> and <c>updated</c>.</summary>
internal sealed class RecordItems(IPublishedRecords records, ICatalog catalog, IContentLinks links, IPageFrame frame)
{
    /// <summary>The items of entries, in their order, each as JSON text.</summary>
    /// <param name="entries">A hundred at most.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <param name="language">The language of the pages that <c>url</c> names; without it that of each item.</param>
    public async Task<IReadOnlyList<string>> WriteAsync(
        IReadOnlyList<CatalogEntry> entries, CancellationToken cancellationToken, string? language = null) =>
        [.. (await records.ReadAsync(entries, cancellationToken)).Select(read => Write(read, language))];

    private string Write(PublishedRecord read, string? language)
    {
        var (entry, record) = read;
        var set = catalog.Current.FindSet(entry.LocalizationSet) ?? new CatalogSet([entry]);
        record["url"] = new Uri(frame.Origin, links.Url(entry, language ?? entry.Language)).AbsoluteUri;
        record["languages"] = new JsonArray(
            [.. set.Entries.Select(one => one.Language).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(code => (JsonNode)code)]);
        record["updated"] = Instants.Write(set.ChangedUtc);
        return records.Write(record);
    }
}
