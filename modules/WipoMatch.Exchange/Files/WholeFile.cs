using System.Text;
using WipoMatch.Commands;

namespace WipoMatch.Exchange.Files;

/// <summary>Writes a file that nobody ever reads half: beside its place, flushed to the disk, renamed when it is complete.</summary>
internal static class WholeFile
{
    /// <summary>Writes text in UTF-8 without byte order mark.</summary>
    /// <param name="path">The file; one that exists is replaced.</param>
    /// <param name="write">Writes it.</param>
    /// <exception cref="VerbFailedException">The folder is missing, may not be written to or is full.</exception>
    public static async Task WriteAsync(string path, Func<TextWriter, Task> write)
    {
        var unfinished = $"{path}.{Guid.NewGuid():N}.part";
        try
        {
            RemoveLeftovers(path);
            await using (var stream = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            await using (var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
            {
                await write(writer);
                await writer.FlushAsync();
                stream.Flush(flushToDisk: true);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new VerbFailedException($"{path} cannot be written. Check that the folder exists, may be written to and has room.");
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>Removes what a run that was killed left beside the file; what another run is writing is locked and stays.</summary>
    private static void RemoveLeftovers(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        foreach (var leftover in Directory.Exists(folder) ? Directory.GetFiles(folder, $"{Path.GetFileName(path)}.*.part") : [])
        {
            try
            {
                using (new FileStream(leftover, FileMode.Open, FileAccess.Write, FileShare.None))
                {
                    File.Delete(leftover);
                }
            }
            catch (IOException)
            {
                continue;
            }
        }
    }
}
