namespace WipoMatch.Media.Pictures;

/// <summary>
/// JPEG: a row of segments, then compressed data. Kept are the segments that draw the picture, JFIF, colour profile and Adobe's colour
/// mark; every other application segment and comments go. Of EXIF only the orientation survives, or photos would lie on their side.
/// </summary>
internal static class JpegReader
{
    private const byte StartOfImage = 0xD8;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const byte Comment = 0xFE;

    public static bool Fits(ReadOnlySpan<byte> content) => content is [0xFF, StartOfImage, 0xFF, ..];

    public static Picture Read(byte[] content)
    {
        var output = new MemoryStream(content.Length);
        var state = new State();
        var at = 2;
        while (NextMarker(content, ref at) is var marker && marker != EndOfImage)
        {
            at = marker is >= 0xD0 and <= StartOfImage or 0x01 ? throw PictureException.Damaged() : Segment(content, marker, at, output, state);
        }

        if (state.Width == 0 || state.Height == 0 || !state.HasScan)
        {
            throw PictureException.Damaged();
        }

        byte[] cleaned = [0xFF, StartOfImage, .. ExifOrientation.Segment(state.Orientation), .. output.ToArray(), 0xFF, EndOfImage];
        return state.Orientation >= 5
            ? new("image/jpeg", state.Height, state.Width, cleaned)
            : new("image/jpeg", state.Width, state.Height, cleaned);
    }

    // A marker may be preceded by any number of FF.
    private static byte NextMarker(byte[] content, ref int at)
    {
        if (ByteReader.Byte(content, at) != 0xFF)
        {
            throw PictureException.Damaged();
        }

        while (ByteReader.Byte(content, at) == 0xFF)
        {
            at++;
        }

        return content[at++];
    }

    private static int Segment(byte[] content, byte marker, int at, MemoryStream output, State state)
    {
        var length = ByteReader.UInt16(content, at);
        if (length < 2)
        {
            throw PictureException.Damaged();
        }

        var body = ByteReader.Bytes(content, at + 2, length - 2);
        Look(marker, body, state);
        if (IsKept(marker, body))
        {
            output.Write([0xFF, marker]);
            output.Write(content, at, length);
        }

        at += length;
        return marker == StartOfScan ? CopyScan(content, at, output) : at;
    }

    private static void Look(byte marker, ReadOnlySpan<byte> body, State state)
    {
        if (IsFrame(marker))
        {
            (state.Height, state.Width) = (ByteReader.UInt16(body, 1), ByteReader.UInt16(body, 3));
        }

        state.HasScan |= marker == StartOfScan;
        if (marker == 0xE1 && state.Orientation == 1)
        {
            state.Orientation = ExifOrientation.Read(body);
        }
    }

    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static bool IsKept(byte marker, ReadOnlySpan<byte> body) => marker switch
    {
        0xE0 => body.StartsWith("JFIF\0"u8),
        0xE2 => body.StartsWith("ICC_PROFILE\0"u8),
        0xEE => body.StartsWith("Adobe"u8),
        >= 0xE1 and <= 0xEF or Comment => false,
        _ => true,
    };

    // In compressed data FF is followed by 00, or by a restart mark; anything else ends the scan.
    private static int CopyScan(byte[] content, int at, MemoryStream output)
    {
        var start = at;
        while (ByteReader.Byte(content, at) != 0xFF || ByteReader.Byte(content, at + 1) is 0 or (>= 0xD0 and <= 0xD7))
        {
            at += content[at] == 0xFF ? 2 : 1;
        }

        output.Write(content, start, at - start);
        return at;
    }

    private sealed class State
    {
        public int Width { get; set; }

        public int Height { get; set; }

        public int Orientation { get; set; } = 1;

        public bool HasScan { get; set; }
    }
}
