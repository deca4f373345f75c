using System.Buffers;
using WipoMatch.Concepts.Contracts;

namespace WipoMatch.Search.Indexing;

/// <summary>Takes down how near documents are to concepts, document by document.</summary>
internal sealed class NearnessTableWriter
{
    private readonly List<List<(int Document, byte Nearness)>> _lists = [];

    /// <summary>Takes a document down; documents come in rising order.</summary>
    public void Add(int document, SparseVector subject)
    {
        for (var i = 0; i < subject.Places.Length; i++)
        {
            Add(document, subject.Places[i], (byte)Math.Round(Math.Clamp(subject.Values[i], 0, 1) / NearnessTable.Step));
        }
    }

    /// <summary>Takes down how near a document is to one concept.</summary>
    public void Add(int document, int concept, byte nearness)
    {
        while (_lists.Count <= concept)
        {
            _lists.Add([]);
        }

        if (nearness > 0)
        {
            _lists[concept].Add((document, nearness));
        }
    }

    /// <summary>Ends the table; the next one begins without documents.</summary>
    public NearnessTable ToTable()
    {
        var bytes = new ArrayBufferWriter<byte>();
        var starts = new int[_lists.Count + 1];
        for (var concept = 0; concept < _lists.Count; concept++)
        {
            var last = -1;
            foreach (var (document, nearness) in _lists[concept])
            {
                VariableInteger.Write(bytes, (uint)(document - last));
                bytes.Write([nearness]);
                last = document;
            }

            starts[concept + 1] = bytes.WrittenCount;
            _lists[concept].Clear();
        }

        return new NearnessTable(starts, bytes.WrittenSpan.ToArray());
    }
}
