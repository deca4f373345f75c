using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WipoMatch.Commands;
using WipoMatch.Core.Backup.Archive;
using WipoMatch.Core.Backup.Tables;
using WipoMatch.Core.Data;
using WipoMatch.Core.Data.Entities;
using WipoMatch.Data;

namespace WipoMatch.Core.Backup;

/// <summary>Replaces what is in the database by a backup, in one transaction: either all of the old or all of the new is there.</summary>
internal sealed class RestoreBackup(WipoMatchDbContext db, WriteTransactions transactions, RestoreUploads uploads)
{
    private static readonly string[] AllStamps = [StampNames.Content, StampNames.Definitions, StampNames.Settings, StampNames.Rebuilt];

    /// <summary>Restores a backup that was checked. The schema must be up to date.</summary>
    public async Task RunAsync(ArchiveReader archive, IProgress<VerbProgress> progress, CancellationToken cancellationToken)
    {
        try
        {
            await transactions.RunAsync(token => ReplaceAsync(archive, progress, token), cancellationToken);
        }
        catch
        {
            uploads.RemoveNew();
            throw;
        }
    }

    private async Task ReplaceAsync(ArchiveReader archive, IProgress<VerbProgress> progress, CancellationToken cancellationToken)
    {
        var manifest = archive.Manifest;
        var tables = BackupTables.Of(db, manifest.Secrets);
        foreach (var table in tables.Reverse())
        {
            var sql = $"DELETE FROM \"{table.Name}\"";
            await db.Database.ExecuteSqlRawAsync(sql, cancellationToken);
        }

        var (done, total) = (0L, manifest.Tables.Values.Sum());
        foreach (var table in tables)
        {
            done += await LoadAsync(archive, table, count => progress.Report(new VerbProgress("Restoring rows", done + count, total)), cancellationToken);
        }

        await uploads.WriteAsync(archive, progress, cancellationToken);
        await RaiseStampsAsync(tables, cancellationToken);
    }

    private async Task<long> LoadAsync(ArchiveReader archive, BackupTable table, Action<long> progress, CancellationToken cancellationToken)
    {
        var (name, withSecrets) = (BackupManifest.TableEntry(table.Name), archive.Manifest.Secrets);
        var rows = new TableLines(table, withSecrets, name);
        var count = 0L;
        await archive.ReadAsync(
            name,
            async stream =>
            {
                await using var load = new TableLoad(db, table, name);
                var lines = new LineReader(stream, TableDump.LongestLine);
                while (await lines.ReadAsync(cancellationToken) is { } line)
                {
                    await load.AddAsync(rows.Read(line.Span, ++count), cancellationToken);
                    progress(count);
                }

                await load.EndAsync(cancellationToken);
            },
            cancellationToken);
        if (count != archive.Manifest.Tables[table.Name])
        {
            throw new BackupException(string.Create(
                CultureInfo.InvariantCulture, $"{name} has {count} rows, but the manifest says {archive.Manifest.Tables[table.Name]}. The backup is damaged; use another one."));
        }

        await CountOnAsync(table, cancellationToken);
        return count;
    }

    // SQLite counts on by itself. setval would stay after a rollback, RESTART does not; and altering the sequence waits for no reader of the table.
    private async Task CountOnAsync(BackupTable table, CancellationToken cancellationToken)
    {
        if (table.Counted is not { } column || !db.Database.IsNpgsql())
        {
            return;
        }

        var next = await HighestAsync(table.Name, column, cancellationToken) + 1;
        var sequence = (await db.Database.SqlQuery<string>(
            $"SELECT pg_get_serial_sequence({'"' + table.Name + '"'}, {column}) AS \"Value\"").ToListAsync(cancellationToken))[0];
        var sql = string.Create(CultureInfo.InvariantCulture, $"ALTER SEQUENCE {sequence} RESTART WITH {next}");
        await db.Database.ExecuteSqlRawAsync(sql, cancellationToken);
    }

    // Above what servers have seen of the old data, and above what the new rows bear.
    private async Task RaiseStampsAsync(IReadOnlyList<BackupTable> tables, CancellationToken cancellationToken)
    {
        foreach (var (table, column) in tables.SelectMany(table => table.Columns.Where(column => column.Stamp is not null).Select(column => (table, column))))
        {
            var highest = await HighestAsync(table.Name, column.Name, cancellationToken);
            await transactions.RaiseAsync(column.Stamp!, cancellationToken);
            await db.Set<StampRow>().Where(row => row.Name == column.Stamp && row.Value < highest)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.Value, highest), cancellationToken);
        }

        foreach (var name in (await db.Set<StampRow>().Select(row => row.Name).ToListAsync(cancellationToken)).Union(AllStamps, StringComparer.Ordinal))
        {
            await transactions.RaiseAsync(name, cancellationToken);
        }
    }

    private async Task<long> HighestAsync(string table, string column, CancellationToken cancellationToken)
    {
        var sql = $"SELECT COALESCE(MAX(\"{column}\"), 0) AS \"Value\" FROM \"{table}\"";
        return (await db.Database.SqlQueryRaw<long>(sql).ToListAsync(cancellationToken))[0];
    }
}
