using WipoMatch.Commands;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Data;
using WipoMatch.Exchange.Records;

namespace WipoMatch.Exchange.Synthetic;

/// <summary>Removes all synthetic records, in batches that each are whole or absent.</summary>
internal sealed class RemoveSynthetic(
    IContentQueries queries, IContentManager manager, IContentDefinitionManager definitions, IWriteTransactions transactions)
{
    private const int BatchSize = 200;

    /// <summary>Removes them.</summary>
    /// <param name="progress">Told how far it is, or null.</param>
    /// <param name="cancellationToken">Stops it; a batch that was not finished stays.</param>
    /// <returns>How many were removed.</returns>
    public async Task<int> RunAsync(IProgress<VerbProgress>? progress, CancellationToken cancellationToken)
    {
        var types = new RecordTypes(definitions).All.Select(type => type.Definition.Name).ToList();
        var ids = new List<string>();
        await foreach (var item in queries.StreamAsync(types, ContentVersions.Latest, cancellationToken))
        {
            if (SyntheticMark.IsOn(item))
            {
                ids.Add(item.ContentItemId);
            }
        }

        var removed = 0;
        foreach (var batch in ids.Chunk(BatchSize))
        {
            await transactions.RunAsync(async token => removed += await RemoveAsync(batch, token), cancellationToken);
            progress?.Report(new VerbProgress("Removing", removed, ids.Count));
        }

        return removed;
    }

    /// <summary>Looks again inside the transaction: an item whose mark was taken off meanwhile stays.</summary>
    private async Task<int> RemoveAsync(string[] ids, CancellationToken cancellationToken)
    {
        var items = (await queries.GetManyAsync(ids, ContentVersions.Latest, cancellationToken)).Where(SyntheticMark.IsOn).ToList();
        foreach (var item in items)
        {
            await manager.RemoveAsync(item, cancellationToken);
        }

        return items.Count;
    }
}
