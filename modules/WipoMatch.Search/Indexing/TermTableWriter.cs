using System.Buffers;

namespace WipoMatch.Search.Indexing;

/// <summary>Writes tables of terms, word by word in ordinal order, one table after the other.</summary>
/// <param name="expected">About how many bytes of postings will come.</param>
internal sealed class TermTableWriter(int expected = 0)
{
    private readonly ArrayBufferWriter<char> _text = new(Math.Max(256, expected / 8));
    private readonly ArrayBufferWriter<byte> _postings = new(Math.Max(256, expected));
    private readonly List<int> _ends = [];
    private readonly List<int> _starts = [];

    /// <summary>The documents that have the present word as a stem.</summary>
    public PostingList Stems { get; } = new();

    /// <summary>Where they have it.</summary>
    public PositionList Positions { get; } = new();

    /// <summary>The documents that have the present word as it is written.</summary>
    public PostingList Exact { get; } = new();

    /// <summary>Ends the present word; one that no document has is left out.</summary>
    /// <param name="language">The number of its language.</param>
    /// <param name="word">The word.</param>
    public void EndWord(int language, ReadOnlySpan<char> word)
    {
        if (Stems.Bytes.IsEmpty && Exact.Bytes.IsEmpty)
        {
            return;
        }

        _text.Write([(char)language]);
        _text.Write(word);
        _ends.Add(_text.WrittenCount);
        _starts.Add(_postings.WrittenCount);
        new TermPostings(Stems.Bytes, Positions.Bytes, Exact.Bytes).Write(_postings);
        Stems.Clear();
        Positions.Clear();
        Exact.Clear();
    }

    /// <summary>Ends the table.</summary>
    public TermTable ToTable()
    {
        var table = new TermTable(_text.WrittenSpan.ToArray(), [.. _ends], [.. _starts], _postings.WrittenSpan.ToArray());
        _text.ResetWrittenCount();
        _postings.ResetWrittenCount();
        _ends.Clear();
        _starts.Clear();
        return table;
    }
}
