using System.Text;
using WipoMatch.Commands;

namespace WipoMatch.Exchange.Files;

/// <summary>
/// Writes a file that nobody ever reads half: beside its place under one name, flushed to the disk, renamed when it is complete. What a run
/// that was killed left there is overwritten by the next.
/// </summary>
internal static class WholeFile
{
    /// <summary>Writes text in UTF-8 without byte order mark.</summary>
    /// <param name="path">The file; one that exists is replaced.</param>
    /// <param name="write">Writes it.</param>
    /// <exception cref="VerbFailedException">The folder is missing, may not be written to or is full, or the file is being written.</exception>
    public static async Task WriteAsync(string path, Func<TextWriter, Task> write)
    {
        try
        {
            var unfinished = path + ".part";
            await using var stream = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None);
            try
            {
                await WriteAsync(stream, write);
                File.Move(unfinished, path, overwrite: true);
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

    private static async Task WriteAsync(FileStream stream, Func<TextWriter, Task> write)
    {
        await using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        await write(writer);
        await writer.FlushAsync();
        stream.Flush(flushToDisk: true);
    }
}
