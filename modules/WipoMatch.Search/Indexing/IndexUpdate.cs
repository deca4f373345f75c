using WipoMatch.Search.Documents;

namespace WipoMatch.Search.Indexing;

/// <summary>Takes changed rows over into an index, in segments of a size that memory bears.</summary>
/// <param name="index">The index before.</param>
internal sealed class IndexUpdate(SearchIndex index)
{
    private const int MostOfASize = 4;

    // A large update merges everything at its end; until then, merging would be work for nothing.
    private const int MostWhileLarge = 32;

    private readonly HashSet<string> _changed = new(StringComparer.Ordinal);
    private SegmentBuilder _builder = new();
    private SearchIndex _index = index;
    private bool _isLarge;

    public void Add(SearchDocument row)
    {
        if (_builder.IsFull || _changed.Contains(row.ContentItemId))
        {
            _isLarge |= _builder.IsFull;
            Flush();
        }

        _changed.Add(row.ContentItemId);
        if (row.IsVisible)
        {
            _builder.Add(row);
        }
    }

    /// <summary>The index after all rows. A large update ends in one segment, which is the smallest and the fastest.</summary>
    public SearchIndex ToIndex()
    {
        if (_changed.Count > 0)
        {
            Flush();
        }

        // What building took may go before merging takes as much.
        _builder = new SegmentBuilder();
        return _isLarge ? _index.InOneSegment() : _index;
    }

    private void Flush()
    {
        _index = _index.With(_builder.Build(), _changed, _isLarge ? MostWhileLarge : MostOfASize);
        _changed.Clear();
    }
}
