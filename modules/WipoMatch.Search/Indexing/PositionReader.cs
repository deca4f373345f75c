namespace WipoMatch.Search.Indexing;

/// <summary>Walks over what <see cref="PositionList"/> wrote, in step with the postings of the same word.</summary>
internal ref struct PositionReader(ReadOnlySpan<byte> bytes)
{
    private const byte More = 0x80;

    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>Passes a document over.</summary>
    /// <param name="count">How many positions it has.</param>
    public void Skip(int count) => Take(count);

    /// <summary>Takes a document as it is written.</summary>
    /// <param name="count">How many positions it has.</param>
    public ReadOnlySpan<byte> Take(int count)
    {
        var length = 0;
        for (; count > 0; length++)
        {
            count -= _rest[length] < More ? 1 : 0;
        }

        var taken = _rest[..length];
        _rest = _rest[length..];
        return taken;
    }

    /// <summary>Reads the positions of a document.</summary>
    /// <param name="count">How many it has.</param>
    /// <param name="positions">Is emptied and takes them.</param>
    public void Read(int count, List<int> positions)
    {
        positions.Clear();
        var last = 0;
        for (; count > 0; count--)
        {
            last += (int)VariableInteger.Read(ref _rest);
            positions.Add(last);
        }
    }
}
