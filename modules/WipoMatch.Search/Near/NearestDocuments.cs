using WipoMatch.Concepts.Contracts;
using WipoMatch.Search.Indexing;

namespace WipoMatch.Search.Near;

/// <summary>Finds the documents that are nearest to a subject.</summary>
internal static class NearestDocuments
{
    // What is less near shares a general notion at most.
    private const float Least = 0.3f;

    /// <summary>The nearest documents, the nearest first, equal ones in the order of their ids.</summary>
    /// <param name="index">The index.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="isWanted">Whether an item may be among them; asked only for those that are near enough.</param>
    public static IReadOnlyList<NearDocument> In(SearchIndex index, SparseVector subject, int most, Func<string, bool> isWanted)
    {
        var best = new SortedSet<NearDocument>(Order.Instance);
        foreach (var segment in index.Segments)
        {
            Gather(segment, subject, most, isWanted, best);
        }

        return [.. best];
    }

    private static void Gather(LiveSegment live, SparseVector subject, int most, Func<string, bool> isWanted, SortedSet<NearDocument> best)
    {
        var segment = live.Segment;
        var scores = new float[segment.Documents.Length];
        for (var i = 0; i < subject.Places.Length; i++)
        {
            segment.Nearness.AddTo(subject.Places[i], subject.Values[i], scores);
        }

        for (var number = 0; number < scores.Length; number++)
        {
            if (scores[number] >= (best.Count < most ? Least : best.Max!.Nearness) && live.IsLive(number) && isWanted(segment.Documents[number].ContentItemId))
            {
                best.Add(new(segment.Documents[number].ContentItemId, scores[number], segment, number));
                if (best.Count > most)
                {
                    best.Remove(best.Max!);
                }
            }
        }
    }

    private sealed class Order : IComparer<NearDocument>
    {
        public static readonly Order Instance = new();

        public int Compare(NearDocument? x, NearDocument? y) =>
            y!.Nearness.CompareTo(x!.Nearness) is not 0 and var order ? order : string.CompareOrdinal(x.ContentItemId, y.ContentItemId);
    }
}
