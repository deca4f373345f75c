using System.Buffers.Binary;

namespace WipoMatch.Media.Pictures;

/// <summary>The one value of EXIF that a picture needs: how it is turned.</summary>
internal static class ExifOrientation
{
    private const ushort Tag = 0x0112;

    /// <summary>Reads it from an EXIF segment; 1 (upright) when there is none.</summary>
    public static int Read(ReadOnlySpan<byte> body)
    {
        if (!body.StartsWith("Exif\0\0"u8) || body.Length < 14)
        {
            return 1;
        }

        var tiff = body[6..];
        var isLittle = tiff[0] == (byte)'I';
        var directory = (long)Number(tiff, 4, 4, isLittle);
        if (directory + 2 > tiff.Length)
        {
            return 1;
        }

        var count = Number(tiff, directory, 2, isLittle);
        for (var entry = directory + 2; count-- > 0 && entry + 12 <= tiff.Length; entry += 12)
        {
            if (Number(tiff, entry, 2, isLittle) == Tag)
            {
                var value = Number(tiff, entry + 8, 2, isLittle);
                return value is >= 1 and <= 8 ? (int)value : 1;
            }
        }

        return 1;
    }

    /// <summary>A segment that holds nothing else; none for an upright picture.</summary>
    public static byte[] Segment(int orientation) => orientation == 1
        ? []
        :
        [
            0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. "MM"u8, 0, 42, 0, 0, 0, 8,
            0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0,
        ];

    private static uint Number(ReadOnlySpan<byte> tiff, long at, int size, bool isLittle) => size == 2
        ? isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(tiff[(int)at..]) : BinaryPrimitives.ReadUInt16BigEndian(tiff[(int)at..])
        : isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[(int)at..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[(int)at..]);
}
