using WipoMatch.Commands;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Exchange.Records;
using WipoMatch.Taxonomies;

namespace WipoMatch.Exchange.Export;

/// <summary>Writes content as records; the same content gives the same bytes on every database.</summary>
internal sealed class ExportRecords(IContentQueries queries, IContentDefinitionManager definitions, ITaxonomies taxonomies)
{
    private const int BatchSize = 200;

    /// <summary>Writes an export.</summary>
    /// <param name="target">Where to; UTF-8 without byte order mark, lines end in a line feed.</param>
    /// <param name="options">What is exported.</param>
    /// <param name="progress">Told how far it is, or null.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<ExportReport> RunAsync(
        TextWriter target, ExportOptions options, IProgress<VerbProgress>? progress, CancellationToken cancellationToken)
    {
        var types = new RecordTypes(definitions);
        var entries = await ListAsync(types, options, cancellationToken);
        var exchangeIds = entries.ToDictionary(entry => entry.ContentItemId, entry => entry.Id, StringComparer.Ordinal);
        var exported = exchangeIds.Keys.ToHashSet(StringComparer.Ordinal);
        var (written, dangling) = (0, 0);
        foreach (var batch in entries.Chunk(BatchSize))
        {
            var items = (await queries.GetManyAsync([.. batch.Select(entry => entry.ContentItemId)], options.State, cancellationToken))
                .ToDictionary(item => item.ContentItemId, StringComparer.Ordinal);
            await NameReferencesAsync(items.Values, types, exchangeIds, cancellationToken);
            var writer = new RecordWriter(taxonomies, exchangeIds);
            foreach (var entry in batch.Where(entry => items.ContainsKey(entry.ContentItemId)))
            {
                var item = items[entry.ContentItemId];
                await target.WriteAsync((writer.Write(item, entry.Type, entry.SourceId) + "\n").AsMemory(), cancellationToken);
                dangling += ReferenceKeys.OfItem(item, entry.Type).Any(id => ItemIds.IsItemId(id) && !exported.Contains(id)) ? 1 : 0;
                written++;
            }

            progress?.Report(new VerbProgress("Exporting", written, entries.Count));
        }

        return new ExportReport(written, dangling);
    }

    private async Task<IReadOnlyList<ExportEntry>> ListAsync(RecordTypes types, ExportOptions options, CancellationToken cancellationToken)
    {
        var wanted = types.All.Where(type => options.Types.Count == 0 || options.Types.Contains(type.Name, StringComparer.Ordinal)).ToList();
        var entries = new List<ExportEntry>();
        await foreach (var item in queries.StreamAsync([.. wanted.Select(type => type.Definition.Name)], options.State, cancellationToken))
        {
            entries.Add(ExportEntry.Of(item, types.ByContentType(item.ContentType)!));
        }

        return ExportOrder.Arrange(entries);
    }

    /// <summary>Finds the ids of things that are referred to and not exported themselves.</summary>
    private async Task NameReferencesAsync(
        IEnumerable<ContentItem> items, RecordTypes types, Dictionary<string, string> exchangeIds, CancellationToken cancellationToken)
    {
        var unnamed = items
            .SelectMany(item => ReferenceKeys.OfItem(item, types.ByContentType(item.ContentType)!))
            .Where(id => ItemIds.IsItemId(id) && !exchangeIds.ContainsKey(id))
            .Distinct(StringComparer.Ordinal);
        foreach (var chunk in unnamed.Chunk(400).ToList())
        {
            foreach (var item in await queries.GetManyAsync(chunk, ContentVersions.Latest, cancellationToken))
            {
                exchangeIds[item.ContentItemId] = RecordWriter.ExchangeId(item);
            }
        }
    }
}
