using System.Numerics;

namespace WipoMatch.Search.Indexing;

/// <summary>
/// Keeps segments few: as soon as there are four of about one size they become one, so each document is copied seldom, and an index
/// of ten thousand has at most some twenty segments.
/// </summary>
internal static class MergePolicy
{
    private const int Most = 4;

    /// <summary>The segments, merged where it is time; those without live documents are left out.</summary>
    public static IReadOnlyList<LiveSegment> Apply(IEnumerable<LiveSegment> segments)
    {
        var kept = segments.Where(segment => segment.Live > 0).Select(WithoutBallast).ToList();
        while (kept.GroupBy(Tier).FirstOrDefault(tier => tier.Count() >= Most) is { } tier)
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
