using System.Buffers.Binary;

namespace WipoMatch.Media.Pictures;

/// <summary>Reads numbers from a file; what lies beyond its end makes it a truncated picture.</summary>
internal static class ByteReader
{
    public static ReadOnlySpan<byte> Bytes(ReadOnlySpan<byte> content, long at, long count) =>
        at >= 0 && count >= 0 && at + count <= content.Length ? content.Slice((int)at, (int)count) : throw PictureException.Truncated();

    public static byte Byte(ReadOnlySpan<byte> content, long at) => Bytes(content, at, 1)[0];

    public static int UInt16(ReadOnlySpan<byte> content, long at) => BinaryPrimitives.ReadUInt16BigEndian(Bytes(content, at, 2));

    public static uint UInt32(ReadOnlySpan<byte> content, long at) => BinaryPrimitives.ReadUInt32BigEndian(Bytes(content, at, 4));

    public static uint UInt32Little(ReadOnlySpan<byte> content, long at) => BinaryPrimitives.ReadUInt32LittleEndian(Bytes(content, at, 4));

    public static int UInt24Little(ReadOnlySpan<byte> content, long at)
    {
        var bytes = Bytes(content, at, 3);
        return bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
    }
}
