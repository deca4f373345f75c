using WipoMatch.Reviews;

namespace WipoMatch.Moderation.Components;

/// <summary>What waits for a moderator.</summary>
/// <param name="Count">How much.</param>
/// <param name="Oldest">What waits longest.</param>
public sealed record ReviewsWaiting(int Count, IReadOnlyList<ReviewItem> Oldest);
