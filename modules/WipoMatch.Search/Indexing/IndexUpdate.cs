using WipoMatch.Search.Documents;

namespace WipoMatch.Search.Indexing;

/// <summary>Takes changed rows over into an index, in segments of a size that memory bears.</summary>
/// <param name="index">The index before.</param>
internal sealed class IndexUpdate(SearchIndex index)
{
    private SearchIndex _index = index;
    private SegmentBuilder _builder = new();
    private HashSet<string> _changed = new(StringComparer.Ordinal);

    public void Add(SearchDocument row)
    {
        if (_builder.IsFull || _changed.Contains(row.ContentItemId))
        {
            Flush();
        }

        _changed.Add(row.ContentItemId);
        if (row.IsVisible)
        {
            _builder.Add(row);
        }
    }

    public SearchIndex ToIndex()
    {
        if (_changed.Count > 0)
        {
            Flush();
        }

        return _index;
    }

    private void Flush()
    {
        _index = _index.With(_builder.Build(), _changed);
        (_builder, _changed) = (new SegmentBuilder(), new HashSet<string>(StringComparer.Ordinal));
    }
}
