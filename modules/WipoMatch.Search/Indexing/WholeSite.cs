using WipoMatch.Concepts.Contracts;
using WipoMatch.Search.Documents;

namespace WipoMatch.Search.Indexing;

/// <summary>Reads all rows of a site into one segment, with all processors.</summary>
internal static class WholeSite
{
    // So many rows are taken at a time: enough that taking turns costs nothing.
    private const int Together = 128;

    /// <summary>The segments of the rows: one, or none without visible rows.</summary>
    /// <param name="rows">The rows; they are walked over once and none is kept.</param>
    /// <param name="space">Tells what texts are about, or null.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static IReadOnlyList<LiveSegment> Read(IEnumerable<SearchDocument> rows, SemanticSpace? space, CancellationToken cancellationToken)
    {
        var segments = new List<LiveSegment>();
        using var source = new SharedRows(rows);
        Parallel.For(0, Environment.ProcessorCount, new ParallelOptions { CancellationToken = cancellationToken }, _ =>
        {
            foreach (var segment in Segments(source, space, cancellationToken))
            {
                lock (segments)
                {
                    segments.Add(segment);
                }
            }
        });
        var live = Newest(segments);
        return live.Count > 1 ? [SegmentMerger.Merge(live)] : live;
    }

    // An item whose language is changed while the languages are read comes twice.
    private static List<LiveSegment> Newest(List<LiveSegment> segments)
    {
        var newest = new Dictionary<string, (LiveSegment Segment, int Document, long Stamp)>(StringComparer.Ordinal);
        foreach (var segment in segments)
        {
            for (var document = 0; document < segment.Segment.Documents.Length; document++)
            {
                var (id, stamp) = (segment.Segment.Documents[document].ContentItemId, segment.Segment.Documents[document].Stamp);
                if (!newest.TryGetValue(id, out var other) || other.Stamp < stamp)
                {
                    newest[id] = (segment, document, stamp);
                }
            }
        }

        return newest.Count == segments.Sum(segment => segment.Live)
            ? segments
            : segments.ConvertAll(segment => segment.Only(document =>
                newest[segment.Segment.Documents[document].ContentItemId] is var one && one.Segment == segment && one.Document == document));
    }

    // Each processor builds segments of its own, so none waits for another one but to take rows.
    private static IEnumerable<LiveSegment> Segments(SharedRows source, SemanticSpace? space, CancellationToken cancellationToken)
    {
        var builder = new SegmentBuilder(space?.Scheme ?? ConceptScheme.None);
        while (source.Take(Together) is { Count: > 0 } taken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var row in taken.Where(row => row.IsVisible))
            {
                builder.Add(ReadDocument.Of(row, space));
            }

            if (builder.IsFull)
            {
                yield return new LiveSegment(builder.Build());
            }
        }

        if (!builder.IsEmpty)
        {
            yield return new LiveSegment(builder.Build());
        }
    }

    private sealed class SharedRows(IEnumerable<SearchDocument> rows) : IDisposable
    {
        private readonly Lock _gate = new();
        private readonly IEnumerator<SearchDocument> _rows = rows.GetEnumerator();

        public List<SearchDocument> Take(int most)
        {
            var taken = new List<SearchDocument>(most);
            lock (_gate)
            {
                while (taken.Count < most && _rows.MoveNext())
                {
                    taken.Add(_rows.Current);
                }
            }

            return taken;
        }

        public void Dispose() => _rows.Dispose();
    }
}
