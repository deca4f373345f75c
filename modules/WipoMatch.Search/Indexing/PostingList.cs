using System.Buffers;

namespace WipoMatch.Search.Indexing;

/// <summary>
/// Writes which documents have a word, in rising order. A posting is the distance to the document before, then the count in the body with
/// three bits that say whether counts in title and summary follow, and whether it is filed under the word.
/// </summary>
internal sealed class PostingList
{
    public const uint HasTitle = 1;
    public const uint HasSummary = 2;
    public const uint HasKeyword = 4;
    public const int Flags = 3;

    private readonly ArrayBufferWriter<byte> _bytes = new(256);
    private int _last = -1;

    public ReadOnlySpan<byte> Bytes => _bytes.WrittenSpan;

    public void Add(int document, FieldCounts counts)
    {
        VariableInteger.Write(_bytes, (uint)(document - _last));
        _last = document;
        var flags = (counts.Title > 0 ? HasTitle : 0) | (counts.Summary > 0 ? HasSummary : 0) | (counts.Keywords > 0 ? HasKeyword : 0);
        VariableInteger.Write(_bytes, ((uint)counts.Body << Flags) | flags);
        if (counts.Title > 0)
        {
            VariableInteger.Write(_bytes, (uint)counts.Title);
        }

        if (counts.Summary > 0)
        {
            VariableInteger.Write(_bytes, (uint)counts.Summary);
        }

        if (counts.Keywords > 0)
        {
            VariableInteger.Write(_bytes, (uint)counts.Keywords);
        }
    }

    public void Clear()
    {
        _bytes.ResetWrittenCount();
        _last = -1;
    }
}
