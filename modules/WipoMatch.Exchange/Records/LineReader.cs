using System.Runtime.CompilerServices;

namespace WipoMatch.Exchange.Records;

/// <summary>Splits a stream into lines without holding more than one of them; a line that is too long is passed over.</summary>
internal static class LineReader
{
    /// <summary>The longest line in bytes.</summary>
    public const int MaxLength = 1024 * 1024;

    public static async IAsyncEnumerable<RawLine> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var buffer = new byte[64 * 1024];
        using var line = new MemoryStream();
        var number = 1;
        var isTooLong = false;
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            var start = 0;
            while (start < read)
            {
                var end = Array.IndexOf(buffer, (byte)'\n', start, read - start);
                var length = (end < 0 ? read : end) - start;
                isTooLong |= line.Length + length > MaxLength;
                if (!isTooLong)
                {
                    line.Write(buffer, start, length);
                }

                if (end < 0)
                {
                    break;
                }

                yield return new RawLine(number++, isTooLong ? null : line.ToArray());
                line.SetLength(0);
                isTooLong = false;
                start = end + 1;
            }
        }

        if (line.Length > 0 || isTooLong)
        {
            yield return new RawLine(number, isTooLong ? null : line.ToArray());
        }
    }
}

/// <summary>A line as it stands in a file.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Bytes">Its bytes without the line feed, or null when it is too long.</param>
internal readonly record struct RawLine(int Number, byte[]? Bytes);
