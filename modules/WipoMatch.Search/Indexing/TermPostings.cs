using System.Buffers;

namespace WipoMatch.Search.Indexing;

/// <summary>
/// The documents that have a word as a stem with the places where, and those that have it as it is written. The two lists are often the same,
/// always in Chinese, and are then kept once.
/// </summary>
internal readonly ref struct TermPostings(ReadOnlySpan<byte> stems, ReadOnlySpan<byte> positions, ReadOnlySpan<byte> exact)
{
    private readonly ReadOnlySpan<byte> _stems = stems;
    private readonly ReadOnlySpan<byte> _positions = positions;
    private readonly ReadOnlySpan<byte> _exact = exact;

    public PostingReader Stems => new(_stems);

    /// <summary>Where the stems stand, in step with <see cref="Stems"/>.</summary>
    public PositionReader Positions => new(_positions);

    public PostingReader Exact => new(_exact);

    public static TermPostings Read(ReadOnlySpan<byte> bytes)
    {
        var header = VariableInteger.Read(ref bytes);
        var places = (int)VariableInteger.Read(ref bytes);
        var stems = bytes[..(int)(header >> 1)];
        var rest = bytes[stems.Length..];
        return new TermPostings(stems, rest[..places], (header & 1) == 1 ? stems : rest[places..]);
    }

    public void Write(ArrayBufferWriter<byte> output)
    {
        var isOne = _stems.SequenceEqual(_exact);
        VariableInteger.Write(output, ((uint)_stems.Length << 1) | (isOne ? 1u : 0));
        VariableInteger.Write(output, (uint)_positions.Length);
        output.Write(_stems);
        output.Write(_positions);
        if (!isOne)
        {
            output.Write(_exact);
        }
    }
}
