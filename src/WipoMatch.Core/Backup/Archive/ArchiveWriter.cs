using System.IO.Compression;

namespace WipoMatch.Core.Backup.Archive;

/// <summary>Writes the entries of a backup and remembers their sizes and hashes for the manifest.</summary>
/// <param name="target">The file; left open.</param>
/// <param name="created">The time that all entries bear.</param>
internal sealed class ArchiveWriter(Stream target, DateTime created) : IDisposable
{
    private readonly ZipArchive _zip = new(target, ZipArchiveMode.Create, leaveOpen: true);

    public SortedDictionary<string, ManifestEntry> Entries { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds an entry whose bytes are written by <paramref name="write"/>.</summary>
    public async Task AddAsync(string name, CompressionLevel level, Func<Stream, Task> write)
    {
        await using var stream = new HashingStream(Open(name, level));
        await write(stream);
        Entries.Add(name, stream.Passed);
    }

    /// <summary>Adds the manifest; nothing comes after it.</summary>
    public async Task EndAsync(BackupManifest manifest)
    {
        await using var stream = Open(BackupManifest.EntryName, CompressionLevel.Optimal);
        await stream.WriteAsync(manifest.Write());
    }

    public void Dispose() => _zip.Dispose();

    private Stream Open(string name, CompressionLevel level)
    {
        var entry = _zip.CreateEntry(name, level);
        entry.LastWriteTime = new DateTimeOffset(created, TimeSpan.Zero);
        return entry.Open();
    }
}
