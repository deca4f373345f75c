using System.Text;

namespace WipoMatch.Media.Pictures;

/// <summary>PNG: chunks with check sums. Kept are those that draw the picture and its colours; texts, times, EXIF and unknown ones go.</summary>
internal static class PngReader
{
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];

    private static readonly HashSet<string> Critical = new(StringComparer.Ordinal) { "IHDR", "PLTE", "IDAT", "IEND" };

    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal)
    {
        "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "tRNS", "pHYs", "hIST", "acTL", "fcTL", "fdAT",
    };

    public static bool Fits(ReadOnlySpan<byte> content) => content.StartsWith(Signature);

    public static Picture Read(byte[] content)
    {
        var output = new MemoryStream(content.Length);
        output.Write(Signature);
        var (width, height, hasData) = (0u, 0u, false);
        for (var at = Signature.Length; ;)
        {
            var length = ByteReader.UInt32(content, at);
            var name = Encoding.Latin1.GetString(ByteReader.Bytes(content, at + 4, 4));
            var chunk = ByteReader.Bytes(content, at, 12L + length);
            CheckSum(chunk);
            if (at == Signature.Length)
            {
                (width, height) = name == "IHDR" && length == 13
                    ? (ByteReader.UInt32(chunk, 8), ByteReader.UInt32(chunk, 12))
                    : throw PictureException.Damaged();
            }

            hasData |= name == "IDAT";
            if (IsKept(name))
            {
                output.Write(chunk);
            }

            if (name == "IEND")
            {
                break;
            }

            at += chunk.Length;
        }

        return hasData && width <= int.MaxValue && height <= int.MaxValue
            ? new("image/png", (int)width, (int)height, output.ToArray())
            : throw PictureException.Damaged();
    }

    // The first letter of a chunk that a reader may pass over is small.
    private static bool IsKept(string name)
    {
        if (Critical.Contains(name) || Harmless.Contains(name))
        {
            return true;
        }

        return char.IsAsciiLetterLower(name[0]) ? false : throw PictureException.Damaged();
    }

    private static void CheckSum(ReadOnlySpan<byte> chunk)
    {
        if (Crc32.Of(chunk[4..^4]) != ByteReader.UInt32(chunk, chunk.Length - 4))
        {
            throw PictureException.Damaged();
        }
    }
}
