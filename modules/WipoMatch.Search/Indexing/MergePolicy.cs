using System.Numerics;

namespace WipoMatch.Search.Indexing;

/// <summary>
/// Keeps segments few: as soon as there are some of about one size they become one, so each document is copied seldom. With four of a
/// size, an index of ten thousand has at most some twenty segments.
/// </summary>
internal static class MergePolicy
{
    /// <summary>The segments, merged where it is time; those without live documents are left out.</summary>
    /// <param name="segments">The segments, in any order.</param>
    /// <param name="most">How many segments of one size are merged.</param>
    public static IReadOnlyList<LiveSegment> Apply(IEnumerable<LiveSegment> segments, int most)
    {
        var kept = segments.Where(segment => segment.Live > 0).Select(WithoutBallast).ToList();
        while (kept.GroupBy(Tier).FirstOrDefault(tier => tier.Count() >= most) is { } tier)
        {
            var parts = tier.ToList();
            kept.RemoveAll(parts.Contains);
            kept.Add(SegmentMerger.Merge(parts));
        }

        return kept;
    }

    // Sizes from one power of four to the next.
    private static int Tier(LiveSegment segment) => BitOperations.Log2((uint)segment.Live) / 2;

    private static LiveSegment WithoutBallast(LiveSegment segment) =>
        segment.Live * 2 < segment.Segment.Documents.Length ? SegmentMerger.Merge([segment]) : segment;
}
