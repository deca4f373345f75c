using System.Buffers;

namespace WipoMatch.Search.Indexing;

/// <summary>
/// The documents that have a word as a stem, and those that have it as it is written. The two lists are often the same, always in Chinese,
/// and are then kept once.
/// </summary>
internal readonly ref struct TermPostings(ReadOnlySpan<byte> stems, ReadOnlySpan<byte> exact)
{
    private readonly ReadOnlySpan<byte> _stems = stems;
    private readonly ReadOnlySpan<byte> _exact = exact;

    public PostingReader Stems => new(_stems);

    public PostingReader Exact => new(_exact);

    public static TermPostings Read(ReadOnlySpan<byte> bytes)
    {
        var header = VariableInteger.Read(ref bytes);
        var stems = bytes[..(int)(header >> 1)];
        return new TermPostings(stems, (header & 1) == 1 ? stems : bytes[stems.Length..]);
    }

    public void Write(ArrayBufferWriter<byte> output)
    {
        var isOne = _stems.SequenceEqual(_exact);
        VariableInteger.Write(output, ((uint)_stems.Length << 1) | (isOne ? 1u : 0));
        output.Write(_stems);
        if (!isOne)
        {
            output.Write(_exact);
        }
    }
}
