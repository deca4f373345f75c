using System.Buffers.Binary;
using System.Text;

namespace WipoMatch.Media.Pictures;

/// <summary>WebP: a RIFF file of chunks. EXIF, XMP and unknown chunks go; sizes and the flags of the header chunk are set right.</summary>
internal static class WebpReader
{
    private const byte ExifAndXmp = 0x08 | 0x04;

    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal) { "VP8X", "VP8 ", "VP8L", "ALPH", "ICCP", "ANIM", "ANMF" };

    public static bool Fits(ReadOnlySpan<byte> content) => content.Length >= 12 && content.StartsWith("RIFF"u8) && content[8..].StartsWith("WEBP"u8);

    public static Picture Read(byte[] content)
    {
        var end = 8L + ByteReader.UInt32Little(content, 4);
        if (end > content.Length)
        {
            throw PictureException.Truncated();
        }

        var output = new MemoryStream(content.Length);
        output.Write("RIFF\0\0\0\0WEBP"u8);
        (int Width, int Height)? canvas = null;
        (int Width, int Height)? image = null;
        var isAnimated = false;
        for (var at = 12L; at < end;)
        {
            var name = Encoding.Latin1.GetString(ByteReader.Bytes(content, at, 4));
            var length = ByteReader.UInt32Little(content, at + 4);
            var body = ByteReader.Bytes(content, at + 8, length);
            canvas = name == "VP8X" ? Canvas(body) : canvas;
            image ??= Size(name, body);
            isAnimated |= name == "ANMF";
            if (Kept.Contains(name))
            {
                Write(output, name, body);
            }

            at += 8 + length + (length & 1);
        }

        var size = Agreed(canvas, image, isAnimated);
        var cleaned = output.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(cleaned.AsSpan(4), (uint)(cleaned.Length - 8));
        return new("image/webp", size.Width, size.Height, cleaned);
    }

    private static void Write(MemoryStream output, string name, ReadOnlySpan<byte> body)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(length, (uint)body.Length);
        output.Write(Encoding.Latin1.GetBytes(name));
        output.Write(length);
        if (name == "VP8X")
        {
            output.WriteByte((byte)(body[0] & ~ExifAndXmp));
            body = body[1..];
            output.Write(body);
            return;
        }

        output.Write(body);
        if ((body.Length & 1) == 1)
        {
            output.WriteByte(0);
        }
    }

    private static (int Width, int Height) Canvas(ReadOnlySpan<byte> body) => body.Length == 10
        ? (ByteReader.UInt24Little(body, 4) + 1, ByteReader.UInt24Little(body, 7) + 1)
        : throw PictureException.Damaged();

    private static (int Width, int Height)? Size(string name, ReadOnlySpan<byte> body)
    {
        switch (name)
        {
            case "VP8 ":
                return ByteReader.Bytes(body, 3, 3) is [0x9D, 0x01, 0x2A]
                    ? ((body[6] | (ByteReader.Byte(body, 7) << 8)) & 0x3FFF, (ByteReader.Byte(body, 8) | (ByteReader.Byte(body, 9) << 8)) & 0x3FFF)
                    : throw PictureException.Damaged();
            case "VP8L":
                var bits = ByteReader.UInt32Little(body, 1);
                return body[0] == 0x2F ? ((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1) : throw PictureException.Damaged();
            default:
                return null;
        }
    }

    // A header that promises another size than the picture has is a lie about its cost.
    private static (int Width, int Height) Agreed((int Width, int Height)? canvas, (int Width, int Height)? image, bool isAnimated) => (canvas, image) switch
    {
        (null, { } own) => own,
        ({ } outer, null) when isAnimated => outer,
        ({ } outer, { } own) when outer == own => own,
        _ => throw PictureException.Damaged(),
    };
}
