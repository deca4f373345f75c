using WipoMatch.Commands;
using WipoMatch.Core.Backup.Archive;
using WipoMatch.Data;

namespace WipoMatch.Core.Backup;

/// <summary>Stores the uploads of a backup before its rows are committed, and takes them away again when that fails.</summary>
internal sealed class RestoreUploads(IEnumerable<IUploadStore> stores)
{
    private readonly List<(IUploadStore Store, string Hash)> _new = [];

    /// <summary>Stores what the restored rows refer to; the backup must have just that.</summary>
    public async Task WriteAsync(ArchiveReader archive, IProgress<VerbProgress> progress, CancellationToken cancellationToken)
    {
        var manifest = archive.Manifest;
        var unwanted = manifest.Entries.Keys.Where(name => name.StartsWith("uploads/", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        var (done, total) = (0, unwanted.Count);
        foreach (var store in stores)
        {
            foreach (var upload in await store.ListAsync(cancellationToken))
            {
                var name = BackupManifest.UploadEntry(upload.Hash);
                if (manifest.Entries.TryGetValue(name, out var entry))
                {
                    Require(entry.Sha256 == upload.Hash && entry.Bytes == upload.Bytes, $"The entry {name} is not the file that its row describes.");
                    await WriteAsync(archive, store, upload, cancellationToken);
                    unwanted.Remove(name);
                    progress.Report(new VerbProgress("Restoring uploads", ++done, total));
                }
                else
                {
                    Require(manifest.MissingUploads.Contains(upload.Hash, StringComparer.Ordinal), $"The backup lacks the entry {Shown.Text(name)}.");
                }
            }
        }

        Require(unwanted.Count == 0, $"No row refers to the entry {unwanted.FirstOrDefault()}.");
    }

    /// <summary>Removes what was stored and was not there before.</summary>
    public void RemoveNew()
    {
        foreach (var (store, hash) in _new)
        {
            store.Delete(hash);
        }

        _new.Clear();
    }

    private Task WriteAsync(ArchiveReader archive, IUploadStore store, Upload upload, CancellationToken cancellationToken) => archive.ReadAsync(
        BackupManifest.UploadEntry(upload.Hash),
        async stream =>
        {
            if (await store.WriteAsync(upload, stream, cancellationToken))
            {
                _new.Add((store, upload.Hash));
            }
        },
        cancellationToken);

    private static void Require(bool holds, string what)
    {
        if (!holds)
        {
            throw new BackupException($"{what} The backup cannot be restored; use another one.");
        }
    }
}
