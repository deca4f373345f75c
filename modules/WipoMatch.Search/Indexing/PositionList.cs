using System.Buffers;

namespace WipoMatch.Search.Indexing;

/// <summary>Writes where a word stands in each of its documents: distances, as many as the document's counts say, one document after the other.</summary>
internal sealed class PositionList
{
    private readonly ArrayBufferWriter<byte> _bytes = new(256);
    private int _last;

    public ReadOnlySpan<byte> Bytes => _bytes.WrittenSpan;

    public void StartDocument() => _last = 0;

    /// <summary>Adds a position; not less than the one before.</summary>
    public void Add(int position)
    {
        VariableInteger.Write(_bytes, (uint)(position - _last));
        _last = position;
    }

    /// <summary>Takes over what a document has in another list.</summary>
    public void Copy(ReadOnlySpan<byte> document) => _bytes.Write(document);

    public void Clear() => _bytes.ResetWrittenCount();
}
