using WipoMatch.Data;

namespace WipoMatch.Media.Storage;

/// <summary>The files of pictures, named by the hash of their content: <c>media/ab/cdef…</c> below the data folder.</summary>
internal sealed class PictureFiles(IDataFolder folder)
{
    private string Root => Path.Combine(folder.Path, "media");

    /// <summary>Writes a file unless it is there; it appears whole or not at all.</summary>
    /// <returns>Whether it was not there before.</returns>
    public Task<bool> WriteAsync(string hash, byte[] content, CancellationToken cancellationToken) =>
        WriteAsync(hash, content.Length, stream => stream.WriteAsync(content, cancellationToken).AsTask());

    /// <summary>Writes a file unless it is there; it appears whole or not at all.</summary>
    /// <returns>Whether it was not there before.</returns>
    public async Task<bool> WriteAsync(string hash, long bytes, Func<Stream, Task> write)
    {
        var path = PathOf(hash);
        var known = new FileInfo(path);
        var isNew = !known.Exists;
        if (!isNew && known.Length == bytes)
        {
            return false;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            await using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                await write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
            return isNew;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Takes a file away again, and its folder when nothing else is in it.</summary>
    public void Delete(string hash)
    {
        var path = PathOf(hash);
        try
        {
            File.Delete(path);
            Directory.Delete(Path.GetDirectoryName(path)!);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The folder holds other pictures, or somebody reads the file; without a row it is not served.
        }
    }

    /// <summary>Opens a file; null when there is none.</summary>
    public FileStream? OpenRead(string hash)
    {
        try
        {
            return new FileStream(PathOf(hash), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    // A hash comes from addresses too; nothing else may become a path.
    private string PathOf(string hash) => PictureHash.IsValid(hash)
        ? Path.Combine(Root, hash[..2], hash[2..])
        : throw new ArgumentException("A picture's hash has 64 hexadecimal digits in lower case.", nameof(hash));
}
