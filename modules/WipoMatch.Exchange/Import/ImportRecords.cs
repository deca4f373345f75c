using WipoMatch.Commands;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Data;
using WipoMatch.Exchange.Records;
using WipoMatch.Taxonomies;

namespace WipoMatch.Exchange.Import;

/// <summary>
/// Imports a file of records: reads, checks and compares everything without a lock, then writes what differs in one transaction.
/// The file is read anew for each pass, so only identities are held in memory.
/// </summary>
internal sealed class ImportRecords(
    IContentQueries queries,
    IContentManager manager,
    IContentDefinitionManager definitions,
    ITaxonomies taxonomies,
    IWriteTransactions transactions,
    IIdGenerator ids,
    TimeProvider clock)
{
    private const int BatchSize = 200;

    /// <summary>Runs an import.</summary>
    /// <param name="open">Opens the file; called several times.</param>
    /// <param name="options">How to import.</param>
    /// <param name="progress">Told how far it is, or null.</param>
    /// <param name="cancellationToken">Stops it; nothing is written then.</param>
    public async Task<ImportReport> RunAsync(
        Func<Stream> open, ImportOptions options, IProgress<VerbProgress>? progress, CancellationToken cancellationToken)
    {
        var scan = new FileScan(new RecordTypes(definitions), queries, ids, options);
        await foreach (var read in ReadAsync(open, options, cancellationToken))
        {
            scan.Add(read);
        }

        await scan.ResolveAsync(cancellationToken);
        await PassAsync(scan, open, options, isWriting: false, progress, cancellationToken);
        var isRefused = !options.SkipBad && scan.Rows.Any(row => row.Outcome == ImportOutcome.Rejected);
        if (isRefused)
        {
            KeepAll(scan);
        }
        else
        {
            RejectDependents(scan);
        }

        if (isRefused || options.DryRun || scan.Rows.All(row => !IsChanged(row)))
        {
            return new ImportReport(scan.Rows, !isRefused && !options.DryRun);
        }

        await transactions.RunAsync(
            token => PassAsync(scan, open, options, isWriting: true, progress, token), cancellationToken);
        return new ImportReport(scan.Rows, IsWritten: true);
    }

    private async Task PassAsync(
        FileScan scan, Func<Stream> open, ImportOptions options, bool isWriting, IProgress<VerbProgress>? progress, CancellationToken cancellationToken)
    {
        var rows = scan.Rows.Where(row => isWriting ? IsChanged(row) : row.Outcome != ImportOutcome.Rejected).ToDictionary(row => row.Line);
        var preparer = new RecordPreparer(scan, queries, manager, definitions, taxonomies, ids, options);
        var done = 0;
        IReadOnlyList<ContentItem> waiting = [];
        foreach (var late in rows.Values.Any(row => IsLate(scan, row)) ? new[] { false, true } : [false])
        {
            await foreach (var batch in BatchesAsync(open, options, rows, row => IsLate(scan, row) == late, cancellationToken))
            {
                // A batch is prepared, which asks no database, while the one before is written.
                var existing = await preparer.LoadAsync(batch, cancellationToken);
                var preparing = Task.Run(() => preparer.PrepareAsync(batch, existing), CancellationToken.None);
                await WriteBesideAsync(waiting, preparing, cancellationToken);
                waiting = isWriting ? await preparing : [];
                done += batch.Count;
                progress?.Report(new VerbProgress(isWriting ? "Writing" : "Checking", done, rows.Count));
            }
        }

        await WriteAsync(waiting, cancellationToken);
    }

    private async Task WriteBesideAsync(IReadOnlyList<ContentItem> items, Task other, CancellationToken cancellationToken)
    {
        try
        {
            await WriteAsync(items, cancellationToken);
        }
        finally
        {
            await other;
        }
    }

    private async Task WriteAsync(IReadOnlyList<ContentItem> items, CancellationToken cancellationToken)
    {
        if (items.Count == 0)
        {
            return;
        }

        var now = clock.UtcNow();
        foreach (var item in items)
        {
            item.CreatedUtc ??= now;
            item.PublishedUtc ??= item.Published ? now : null;
            item.ModifiedUtc ??= now;
        }

        try
        {
            await manager.ImportAsync(items, cancellationToken);
        }
        catch (Exception exception) when (exception is ContentValidationException or ContentConflictException)
        {
            throw new VerbFailedException($"{exception.Message} Nothing was written.");
        }
    }

    /// <summary>Records in the order of the file; a source and its translations stay in one batch.</summary>
    private static async IAsyncEnumerable<List<(ImportRow Row, ExchangeRecord Record)>> BatchesAsync(
        Func<Stream> open,
        ImportOptions options,
        Dictionary<int, ImportRow> rows,
        Func<ImportRow, bool> isWanted,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var batch = new List<(ImportRow Row, ExchangeRecord Record)>();
        await foreach (var read in ReadAsync(open, options, cancellationToken))
        {
            if (!rows.TryGetValue(read.Line, out var row) || !isWanted(row))
            {
                continue;
            }

            if (batch.Count >= BatchSize && row.TranslationOf is null)
            {
                yield return batch;
                batch = [];
            }

            batch.Add((row, read.Record is { } record && record.Id == row.Id
                ? record
                : throw new VerbFailedException("The file changed while it was read. Nothing was written; import it again.")));
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }

    private static async IAsyncEnumerable<ReadRecord> ReadAsync(
        Func<Stream> open, ImportOptions options, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var stream = open();
        await foreach (var read in options.Read(stream, cancellationToken))
        {
            yield return read;
        }
    }

    /// <summary>Whether a translation stands before its source and has to wait for it.</summary>
    private static bool IsLate(FileScan scan, ImportRow row) => scan.Row(row.TranslationOf)?.Line > row.Line;

    private static bool IsChanged(ImportRow row) => row.Outcome is ImportOutcome.Created or ImportOutcome.Updated;

    private static void KeepAll(FileScan scan)
    {
        foreach (var row in scan.Rows.Where(IsChanged))
        {
            (row.Outcome, row.Reason) = (ImportOutcome.Unchanged, "Not written, because another record was rejected.");
        }
    }

    private static void RejectDependents(FileScan scan)
    {
        bool again;
        do
        {
            again = false;
            foreach (var row in scan.Rows.Where(IsChanged))
            {
                var rejected = row.References.Select(scan.Row).FirstOrDefault(target => target is { Outcome: ImportOutcome.Rejected, IsKnown: false });
                if (rejected is not null)
                {
                    row.Reject($"refers to {rejected.Id} on line {rejected.Line}, which was rejected. Mend that record first.");
                    again = true;
                }
            }
        }
        while (again);
    }
}
