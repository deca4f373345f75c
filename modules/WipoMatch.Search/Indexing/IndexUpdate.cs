using WipoMatch.Concepts.Contracts;
using WipoMatch.Search.Documents;

namespace WipoMatch.Search.Indexing;

/// <summary>Takes changed rows over into an index, in segments of a size that memory bears.</summary>
internal sealed class IndexUpdate
{
    private const int MostOfASize = 4;

    // A large update merges everything at its end; until then, merging would be work for nothing.
    private const int MostWhileLarge = 32;

    // So many rows are read side by side.
    private const int Together = 256;

    private readonly HashSet<string> _changed = new(StringComparer.Ordinal);
    private readonly List<SearchDocument> _waiting = new(Together);
    private readonly SemanticSpace? _space;
    private SegmentBuilder _builder;
    private SearchIndex _index;
    private bool _isLarge;

    /// <summary>Begins.</summary>
    /// <param name="index">The index before.</param>
    public IndexUpdate(SearchIndex index)
    {
        (_index, _space) = (index, index.Space);
        _builder = NewBuilder();
    }

    public void Add(SearchDocument row)
    {
        _waiting.Add(row);
        if (_waiting.Count == Together)
        {
            TakeWaiting();
        }
    }

    /// <summary>The index after all rows. A large update ends in one segment, which is the smallest and the fastest.</summary>
    public SearchIndex ToIndex()
    {
        TakeWaiting();
        if (_changed.Count > 0)
        {
            Flush();
        }

        // What building took may go before merging takes as much.
        _builder = NewBuilder();
        return _isLarge ? _index.InOneSegment() : _index;
    }

    private SegmentBuilder NewBuilder() => new(_space?.Scheme ?? ConceptScheme.None);

    private void TakeWaiting()
    {
        var read = new ReadDocument[_waiting.Count];
        Parallel.For(0, read.Length, i => read[i] = ReadDocument.Of(_waiting[i], _space));
        Array.ForEach(read, Take);
        _waiting.Clear();
    }

    private void Take(ReadDocument document)
    {
        if (_builder.IsFull || _changed.Contains(document.Row.ContentItemId))
        {
            _isLarge |= _builder.IsFull;
            Flush();
        }

        _changed.Add(document.Row.ContentItemId);
        if (document.Row.IsVisible)
        {
            _builder.Add(document);
        }
    }

    private void Flush()
    {
        _index = _index.With(_builder.Build(), _changed, _isLarge ? MostWhileLarge : MostOfASize);
        _changed.Clear();
    }
}
