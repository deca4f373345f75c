using System.Buffers.Binary;
using System.Text;
using WipoMatch.Media.Pictures;

namespace WipoMatch.Tests.Modules.Media;

/// <summary>Tiny pictures, made byte by byte.</summary>
internal static class PictureSamples
{
    public const string Secret = "GPS 1.2921S 36.8219E";

    public static byte[] Jpeg(int width = 8, int height = 6, int orientation = 0, bool withMetadata = false) =>
    [
        0xFF, 0xD8,
        .. JpegSegment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
        .. withMetadata || orientation > 0 ? JpegSegment(0xE1, Exif(orientation)) : [],
        .. withMetadata ? JpegSegment(0xE1, Text("http://ns.adobe.com/xap/1.0/\0<x>" + Secret)) : [],
        .. withMetadata ? JpegSegment(0xED, Text("Photoshop 3.0\0" + Secret)) : [],
        .. withMetadata ? JpegSegment(0xEB, Text(Secret)) : [],
        .. withMetadata ? JpegSegment(0xFE, Text(Secret)) : [],
        .. JpegSegment(0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, 7]),
        .. JpegSegment(0xDB, new byte[65]),
        .. JpegSegment(0xC0, [8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0]),
        .. JpegSegment(0xDA, [1, 1, 0, 0, 63, 0]),
        0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56,
        0xFF, 0xD9,
        .. withMetadata ? Text(Secret) : [],
    ];

    public static byte[] Png(int width = 8, int height = 6, bool withMetadata = false) =>
    [
        0x89, .. "PNG\r\n"u8, 26, 10,
        .. PngChunk("IHDR", [.. Big(width), .. Big(height), 8, 0, 0, 0, 0]),
        .. PngChunk("gAMA", Big(45455)),
        .. withMetadata ? PngChunk("eXIf", Exif(0)[6..]) : [],
        .. withMetadata ? PngChunk("tEXt", Text("Comment\0" + Secret)) : [],
        .. withMetadata ? PngChunk("iTXt", Text("XML:com.adobe.xmp\0\0\0\0\0" + Secret)) : [],
        .. withMetadata ? PngChunk("zTXt", Text("Comment\0\0" + Secret)) : [],
        .. withMetadata ? PngChunk("tIME", [7, 234, 1, 1, 0, 0, 0]) : [],
        .. withMetadata ? PngChunk("prVt", Text(Secret)) : [],
        .. PngChunk("IDAT", [1, 2, 3]),
        .. PngChunk("IEND", []),
        .. withMetadata ? Text(Secret) : [],
    ];

    public static byte[] Webp(int width = 8, int height = 6, bool withMetadata = false)
    {
        byte[] image = [0, 0, 0, 0x9D, 0x01, 0x2A, (byte)width, (byte)(width >> 8), (byte)height, (byte)(height >> 8), 9];
        var chunks = withMetadata
            ?
            [
                .. WebpChunk("VP8X", [0x2C, 0, 0, 0, .. Little24(width - 1), .. Little24(height - 1)]), .. WebpChunk("ICCP", [1, 2, 3]),
                .. WebpChunk("VP8 ", image), .. WebpChunk("EXIF", Exif(0)), .. WebpChunk("XMP ", Text(Secret)),
            ]
            : WebpChunk("VP8 ", image);
        return [.. "RIFF"u8, .. Little(chunks.Length + 4), .. "WEBP"u8, .. chunks];
    }

    public static byte[] Avif(int width = 8, int height = 6, bool withMetadata = false)
    {
        byte[] entries = [.. ItemEntry(1, "av01"), .. withMetadata ? ItemEntry(2, "Exif") : []];
        byte[] items = [0, 0, 0, 0, 0, (byte)(withMetadata ? 2 : 1), .. entries];
        var properties = Box("ipco", Box("ispe", [0, 0, 0, 0, .. Big(width), .. Big(height)]));
        return
        [
            .. Box("ftyp", [.. "avif"u8, 0, 0, 0, 0, .. "avifmif1"u8]),
            .. Box("meta", [0, 0, 0, 0, .. Box("iinf", items), .. Box("iprp", properties)]),
            .. Box("mdat", withMetadata ? Text(Secret) : [1, 2, 3]),
        ];
    }

    public static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Exif(int orientation) =>
    [
        .. "Exif\0\0"u8, .. "II"u8, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0, 0, 0, 0, 0, .. Text(Secret),
    ];

    private static byte[] JpegSegment(byte marker, byte[] body) =>
        [0xFF, marker, (byte)((body.Length + 2) >> 8), (byte)(body.Length + 2), .. body];

    private static byte[] PngChunk(string name, byte[] body)
    {
        byte[] covered = [.. Text(name), .. body];
        return [.. Big(body.Length), .. covered, .. Big((int)Crc32.Of(covered))];
    }

    private static byte[] WebpChunk(string name, byte[] body) =>
        [.. Text(name), .. Little(body.Length), .. body, .. (body.Length & 1) == 1 ? new byte[1] : []];

    private static byte[] ItemEntry(byte id, string kind) => Box("infe", [2, 0, 0, 0, 0, id, 0, 0, .. Text(kind), 0]);

    private static byte[] Box(string name, byte[] body) => [.. Big(body.Length + 8), .. Text(name), .. body];

    private static byte[] Big(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }

    private static byte[] Little(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        return bytes;
    }

    private static byte[] Little24(int number) => Little(number)[..3];
}
