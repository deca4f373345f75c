using System.Runtime.InteropServices;

namespace WipoMatch.Search.Stored;

/// <summary>Arrays of numbers as their bytes, their length before them.</summary>
internal static class BinaryArrays
{
    /// <summary>Writes an array.</summary>
    public static void WriteArray<T>(this BinaryWriter output, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        output.Write(values.Length);
        output.Write(MemoryMarshal.AsBytes(values));
    }

    /// <summary>Reads an array.</summary>
    /// <exception cref="EndOfStreamException">The input is shorter than it says.</exception>
    /// <exception cref="OverflowException">The length is below 0.</exception>
    public static T[] ReadArray<T>(this BinaryReader input)
        where T : unmanaged
    {
        var values = new T[input.ReadInt32()];
        input.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }
}
