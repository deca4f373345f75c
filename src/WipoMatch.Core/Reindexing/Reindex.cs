using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using WipoMatch.Commands;
using WipoMatch.ContentManagement;
using WipoMatch.Core.Data.Entities;
using WipoMatch.Data;

namespace WipoMatch.Core.Reindexing;

/// <summary>
/// Makes the rows of derived tables anew beside the old ones, while everybody reads and writes, and swaps them in one transaction.
/// What changed meanwhile is made again within it.
/// </summary>
internal sealed class Reindex(
    DbContext db, LiveItems live, IContentQueries queries, IEnumerable<IDerivedTable> tables, IWriteTransactions transactions)
{
    private const int BatchSize = 200;

    private const int MostAttempts = 3;

    /// <summary>Rebuilds all derived tables.</summary>
    /// <param name="contentTypes">The types that have rows.</param>
    /// <param name="isPartial">Whether rows of other types stay as they are.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellationToken">Stops it; the old rows stay.</param>
    /// <returns>How many rows each table has got.</returns>
    /// <exception cref="VerbFailedException">The definitions change all the time.</exception>
    public async Task<IReadOnlyDictionary<string, int>> RunAsync(
        IReadOnlyList<string> contentTypes, bool isPartial, IProgress<VerbProgress> progress, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            var staged = tables.Select(table => new StagedRows(table)).ToList();
            try
            {
                if (await TryRunAsync(staged, contentTypes, isPartial, progress, cancellationToken) is { } counts)
                {
                    return counts;
                }
            }
            finally
            {
                foreach (var rows in staged)
                {
                    await rows.DisposeAsync();
                }
            }
        }

        throw new VerbFailedException("Content types or vocabularies change all the time, so nothing was rebuilt. Try again later.");
    }

    private async Task<IReadOnlyDictionary<string, int>?> TryRunAsync(
        List<StagedRows> staged, IReadOnlyList<string> contentTypes, bool isPartial, IProgress<VerbProgress> progress, CancellationToken cancellationToken)
    {
        var definitions = await DefinitionsAsync(cancellationToken);
        var seen = await live.ListAsync(contentTypes, cancellationToken);
        await StageAsync(staged, seen, progress, cancellationToken);
        Dictionary<string, int>? counts = null;
        await transactions.RunAsync(
            async token =>
            {
                if (definitions == await DefinitionsAsync(token))
                {
                    counts = await SwapAsync(staged, seen, contentTypes, isPartial, progress, token);
                }
            },
            cancellationToken);
        return counts;
    }

    private async Task StageAsync(
        List<StagedRows> staged, IReadOnlyDictionary<string, LiveVersion> seen, IProgress<VerbProgress> progress, CancellationToken cancellationToken)
    {
        var done = 0;
        foreach (var ids in seen.Keys.Chunk(BatchSize))
        {
            var items = await queries.GetManyAsync(ids, ContentVersions.Published, cancellationToken);
            foreach (var rows in staged)
            {
                await rows.AddAsync(await rows.Table.BuildAsync([.. items.Where(item => IsSame(seen, item))], cancellationToken), cancellationToken);
            }

            progress.Report(new VerbProgress("Building anew", done += ids.Length, seen.Count));
        }
    }

    private async Task<Dictionary<string, int>> SwapAsync(
        List<StagedRows> staged,
        IReadOnlyDictionary<string, LiveVersion> seen,
        IReadOnlyList<string> contentTypes,
        bool isPartial,
        IProgress<VerbProgress> progress,
        CancellationToken cancellationToken)
    {
        var now = await live.ListAsync(contentTypes, cancellationToken);
        var changed = now.Where(item => seen.GetValueOrDefault(item.Key) != item.Value).Select(item => item.Key).ToList();
        var swap = new DerivedSwap(db, await transactions.RaiseAsync(StampNames.Content, cancellationToken));
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var rows in staged)
        {
            await swap.ClearAsync(rows.Table, isPartial ? contentTypes : null, cancellationToken);
            var count = await swap.InsertAsync(rows.ReadAsync(cancellationToken).Where(row => IsSame(seen, now, row)), cancellationToken);
            count += await swap.InsertAsync(BuildAsync(rows.Table, changed, cancellationToken), cancellationToken);
            counts.Add(rows.Table.Name, count);
            progress.Report(new VerbProgress("Swapping tables", counts.Count, staged.Count));
        }

        await transactions.RaiseAsync(StampNames.Rebuilt, cancellationToken);
        return counts;
    }

    private async IAsyncEnumerable<IDerivedRow> BuildAsync(
        IDerivedTable table, List<string> ids, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var chunk in ids.Chunk(BatchSize))
        {
            var items = await queries.GetManyAsync(chunk, ContentVersions.Published, cancellationToken);
            foreach (var row in await table.BuildAsync(items, cancellationToken))
            {
                yield return row;
            }
        }
    }

    private Task<long> DefinitionsAsync(CancellationToken cancellationToken) => db.Set<StampRow>()
        .Where(row => row.Name == StampNames.Definitions).Select(row => row.Value).SingleOrDefaultAsync(cancellationToken);

    // An item that changed between the list and its reading is made when the rows are swapped.
    private static bool IsSame(IReadOnlyDictionary<string, LiveVersion> seen, ContentItem item) =>
        seen.GetValueOrDefault(item.ContentItemId) == new LiveVersion(item.ContentItemVersionId, item.RowStamp);

    private static bool IsSame(IReadOnlyDictionary<string, LiveVersion> seen, IReadOnlyDictionary<string, LiveVersion> now, IDerivedRow row) =>
        now.TryGetValue(row.ContentItemId, out var version) && seen[row.ContentItemId] == version;
}
