using System.IO.Compression;
using System.Security.Cryptography;
using WipoMatch.Commands;
using WipoMatch.Core.Backup.Archive;
using WipoMatch.Core.Backup.Tables;
using WipoMatch.Core.Data;
using WipoMatch.Data;

namespace WipoMatch.Core.Backup;

/// <summary>Writes a backup of the database and the uploads as they are at one moment; servers and imports go on meanwhile.</summary>
internal sealed class CreateBackup(WipoMatchDbContext db, MigrationRunner migrations, IEnumerable<IUploadStore> stores, TimeProvider clock)
{
    /// <summary>Writes a backup.</summary>
    /// <param name="target">The file; left open.</param>
    /// <param name="withSecrets">Whether secret tables and columns are written.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<BackupManifest> RunAsync(Stream target, bool withSecrets, IProgress<VerbProgress> progress, CancellationToken cancellationToken)
    {
        await using var snapshot = await Snapshot.BeginAsync(db, cancellationToken);
        var created = clock.UtcNow();
        using var archive = new ArchiveWriter(target, created);
        var rows = new SortedDictionary<string, long>(StringComparer.Ordinal);
        var dump = new TableDump(db);
        var tables = BackupTables.Of(db, withSecrets);
        var (done, total) = (0L, await dump.CountAsync(tables, cancellationToken));
        foreach (var table in tables)
        {
            await archive.AddAsync(BackupManifest.TableEntry(table.Name), CompressionLevel.Optimal, async stream =>
                rows[table.Name] = await dump.WriteAsync(
                    table, withSecrets, stream, count => progress.Report(new VerbProgress("Backing up rows", done + count, total)), cancellationToken));
            done += rows[table.Name];
        }

        var missing = await AddUploadsAsync(archive, progress, cancellationToken);
        var steps = new SortedDictionary<string, int>((await migrations.AppliedAsync(cancellationToken)).ToDictionary(), StringComparer.Ordinal);
        var manifest = new BackupManifest(
            BackupManifest.CurrentFormat, ProductVersion.Current, created, withSecrets, steps, rows, archive.Entries, missing);
        await archive.EndAsync(manifest);
        return manifest;
    }

    private async Task<IReadOnlyList<string>> AddUploadsAsync(ArchiveWriter archive, IProgress<VerbProgress> progress, CancellationToken cancellationToken)
    {
        var missing = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var store in stores)
        {
            var uploads = await store.ListAsync(cancellationToken);
            var done = 0;
            foreach (var upload in uploads.OrderBy(upload => upload.Hash, StringComparer.Ordinal))
            {
                if (!archive.Entries.ContainsKey(BackupManifest.UploadEntry(upload.Hash)) && !await AddAsync(archive, store, upload, cancellationToken))
                {
                    missing.Add(upload.Hash);
                }

                progress.Report(new VerbProgress("Backing up uploads", ++done, uploads.Count));
            }
        }

        return [.. missing];
    }

    // A file that is not what its name says is as good as missing.
    private static async Task<bool> AddAsync(ArchiveWriter archive, IUploadStore store, Upload upload, CancellationToken cancellationToken)
    {
        await using var content = store.OpenRead(upload.Hash);
        if (content is null || content.Length != upload.Bytes || Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken)) != upload.Hash)
        {
            return false;
        }

        content.Position = 0;
        await archive.AddAsync(
            BackupManifest.UploadEntry(upload.Hash), CompressionLevel.NoCompression, stream => content.CopyToAsync(stream, cancellationToken));
        return true;
    }
}
