using System.Text;
using WipoMatch.Commands;

namespace WipoMatch.Matching.Verbs;

/// <summary>Writes a table beside its place and renames it, so that nobody reads half a file.</summary>
internal static class TableFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes lines; a file that exists is replaced.</summary>
    /// <exception cref="VerbFailedException">The file cannot be written.</exception>
    public static async Task WriteAsync(string path, IEnumerable<string> lines, CancellationToken cancellationToken)
    {
        var unfinished = $"{path}.{Guid.NewGuid():N}.part";
        try
        {
            await using (var writer = new StreamWriter(unfinished, append: false, Utf8))
            {
                foreach (var line in lines)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    await writer.WriteAsync(line);
                    await writer.WriteAsync('\n');
                }
            }

            File.Move(unfinished, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new VerbFailedException($"{path} cannot be written. Check that the folder exists, may be written to and has room.");
        }
        finally
        {
            if (File.Exists(unfinished))
            {
                File.Delete(unfinished);
            }
        }
    }
}
