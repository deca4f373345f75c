using System.Text;

namespace WipoMatch.Commands;

/// <summary>
/// Writes a file that nobody ever reads half: beside its place under one name, flushed to the disk, renamed when it is complete. What a run
/// that was killed left there is overwritten by the next.
/// </summary>
public static class WholeFile
{
    /// <summary>Writes bytes.</summary>
    /// <param name="path">The file; one that exists is replaced.</param>
    /// <param name="write">Writes it; what it returns is returned.</param>
    /// <exception cref="VerbFailedException">The folder is missing, may not be written to or is full, or the file is being written.</exception>
    public static async Task<T> WriteAsync<T>(string path, Func<Stream, Task<T>> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        try
        {
            var unfinished = path + ".part";
            await using var stream = new FileStream(unfinished, FileMode.Create, FileAccess.ReadWrite, FileShare.None);
            try
            {
                var result = await write(stream);
                stream.Flush(flushToDisk: true);
                File.Move(unfinished, path, overwrite: true);
                return result;
            }
            catch
            {
                File.Delete(unfinished);
                throw;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new VerbFailedException(
                $"{path} cannot be written. Check that the folder exists, may be written to and has room, and that nobody else writes the file.");
        }
    }

    /// <summary>Writes text in UTF-8 without byte order mark.</summary>
    /// <param name="path">The file; one that exists is replaced.</param>
    /// <param name="write">Writes it.</param>
    public static Task WriteTextAsync(string path, Func<TextWriter, Task> write) => WriteAsync(path, async stream =>
    {
        await using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        await write(writer);
        return true;
    });

    /// <summary>Writes lines, each ended by a line feed.</summary>
    /// <param name="path">The file; one that exists is replaced.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="cancellationToken">Stops writing; the file stays as it was.</param>
    public static Task WriteLinesAsync(string path, IEnumerable<string> lines, CancellationToken cancellationToken) => WriteTextAsync(path, async writer =>
    {
        foreach (var line in lines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await writer.WriteAsync(line);
            await writer.WriteAsync('\n');
        }
    });
}
