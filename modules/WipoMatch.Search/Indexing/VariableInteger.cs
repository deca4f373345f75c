using System.Buffers;

namespace WipoMatch.Search.Indexing;

/// <summary>Numbers of which small ones take one byte: seven bits a byte, the lowest first, the eighth says that more follow.</summary>
internal static class VariableInteger
{
    private const int Longest = 5;
    private const int Bits = 7;
    private const byte More = 0x80;

    /// <summary>Appends a number.</summary>
    public static void Write(ArrayBufferWriter<byte> output, uint value)
    {
        var span = output.GetSpan(Longest);
        var length = 0;
        for (; value >= More; value >>= Bits)
        {
            span[length++] = (byte)(value | More);
        }

        span[length++] = (byte)value;
        output.Advance(length);
    }

    /// <summary>Takes a number from the front.</summary>
    public static uint Read(ref ReadOnlySpan<byte> input)
    {
        var value = (uint)input[0];
        var length = 1;
        if (value >= More)
        {
            value &= More - 1;
            byte next;
            do
            {
                next = input[length];
                value |= (uint)(next & (More - 1)) << (Bits * length++);
            }
            while (next >= More);
        }

        input = input[length..];
        return value;
    }
}
