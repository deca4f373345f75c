using WipoMatch.Commands;

namespace WipoMatch.Exchange.Csv;

/// <summary>Recognizes by their first bytes files that are called CSV and are something else.</summary>
internal static class CsvStart
{
    private const string Remedy = "Save it as CSV in UTF-8.";

    /// <summary>Fails with one sentence when a file is not text in UTF-8.</summary>
    public static async Task CheckAsync(Stream stream, CancellationToken cancellationToken)
    {
        var start = new byte[4];
        stream.Position = 0;
        var length = await stream.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellationToken);
        if (length == 0)
        {
            throw new VerbFailedException("The file is empty. Its first line must name the columns.");
        }

        if (start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || start.AsSpan(0, length).Contains((byte)0))
        {
            throw new VerbFailedException($"The file is in UTF-16 or UTF-32. {Remedy}");
        }

        if (start is [(byte)'P', (byte)'K', 3, 4])
        {
            throw new VerbFailedException($"The file is a workbook or another archive, and not CSV. {Remedy}");
        }
    }
}
