using System.IO.Compression;

namespace WipoMatch.Core.Backup.Archive;

/// <summary>
/// Reads a backup that nobody vouches for. Names of entries never become paths; nothing is unpacked beyond the sizes of the manifest.
/// </summary>
internal sealed class ArchiveReader : IDisposable
{
    private const int CompressedAtMost = 1100;

    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _entries;

    private ArchiveReader(ZipArchive zip, Dictionary<string, ZipArchiveEntry> entries, BackupManifest manifest) =>
        (_zip, _entries, Manifest) = (zip, entries, manifest);

    public BackupManifest Manifest { get; }

    /// <summary>Opens a backup; manifest and entries belong together.</summary>
    /// <param name="source">The file; closed with the reader.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="BackupException">It is no backup, or one that is damaged.</exception>
    public static async Task<ArchiveReader> OpenAsync(Stream source, CancellationToken cancellationToken)
    {
        ArchiveReader? reader = null;
        ZipArchive? zip = null;
        try
        {
            zip = new ZipArchive(source, ZipArchiveMode.Read);
            var entries = Index(zip);
            var manifest = await ReadManifestAsync(entries, cancellationToken);
            Compare(entries, manifest);
            return reader = new ArchiveReader(zip, entries, manifest);
        }
        catch (Exception exception) when (exception is InvalidDataException or NotSupportedException or IOException or ArgumentException)
        {
            throw new BackupException("The file is not a zip archive, or it is cut off or damaged. Use another backup.");
        }
        finally
        {
            if (reader is null)
            {
                zip?.Dispose();
                await source.DisposeAsync();
            }
        }
    }

    /// <summary>Reads an entry; afterwards its size and hash are known to be those of the manifest.</summary>
    /// <exception cref="BackupException">They are not.</exception>
    public async Task ReadAsync(string name, Func<Stream, Task> read, CancellationToken cancellationToken)
    {
        var announced = Manifest.Entries[name];
        try
        {
            await using var stream = new HashingStream(await _entries[name].OpenAsync(cancellationToken), announced.Bytes);
            await read(stream);
            await stream.CopyToAsync(Stream.Null, cancellationToken);
            if (stream.Passed != announced)
            {
                throw Damaged(name);
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or NotSupportedException or EndOfStreamException)
        {
            throw Damaged(name);
        }
    }

    /// <summary>Reads everything once and compares sizes and hashes.</summary>
    public async Task CheckAsync(Action<long> progress, CancellationToken cancellationToken)
    {
        var done = 0L;
        foreach (var (name, entry) in Manifest.Entries)
        {
            await ReadAsync(name, _ => Task.CompletedTask, cancellationToken);
            progress(done += entry.Bytes);
        }
    }

    public void Dispose() => _zip.Dispose();

    private static Dictionary<string, ZipArchiveEntry> Index(ZipArchive zip)
    {
        var entries = new Dictionary<string, ZipArchiveEntry>(StringComparer.Ordinal);
        foreach (var entry in zip.Entries)
        {
            if (!entries.TryAdd(entry.FullName, entry))
            {
                throw new BackupException($"The backup has the entry '{Shown.Text(entry.FullName)}' twice. Use another backup.");
            }
        }

        return entries;
    }

    private static async Task<BackupManifest> ReadManifestAsync(Dictionary<string, ZipArchiveEntry> entries, CancellationToken cancellationToken)
    {
        if (!entries.TryGetValue(BackupManifest.EntryName, out var entry))
        {
            throw new BackupException("The file has no manifest.json, so it is not a backup. Give a file that was written by 'backup'.");
        }

        await using var stream = await entry.OpenAsync(cancellationToken);
        return await BackupManifest.ReadAsync(stream, cancellationToken);
    }

    private static void Compare(Dictionary<string, ZipArchiveEntry> entries, BackupManifest manifest)
    {
        foreach (var name in entries.Keys.Where(name => name != BackupManifest.EntryName && !manifest.Entries.ContainsKey(name)))
        {
            throw new BackupException($"The backup has the entry '{Shown.Text(name)}', which its manifest does not name. Use another backup.");
        }

        foreach (var (name, announced) in manifest.Entries)
        {
            if (!EntryNames.IsValid(name))
            {
                throw new BackupException($"The manifest names '{Shown.Text(name)}', which is not a name of a backup's entry. Use another backup.");
            }

            if (!entries.TryGetValue(name, out var entry))
            {
                throw new BackupException($"The backup lacks the entry {name}. Use another backup.");
            }

            if (entry.Length != announced.Bytes || announced.Bytes / CompressedAtMost > entry.CompressedLength)
            {
                throw Damaged(name);
            }
        }
    }

    private static BackupException Damaged(string name) =>
        new($"The entry {Shown.Text(name)} is not what the manifest says: its size or its SHA-256 differs. The backup is damaged; use another one.");
}
