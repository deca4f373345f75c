using WipoMatch.ContentManagement;

namespace WipoMatch.Moderation.Reviews;

/// <summary>Where an item stands.</summary>
/// <param name="Item">Its newest version.</param>
/// <param name="Review">Its newest review, or null.</param>
/// <param name="State">The state in the life cycle.</param>
/// <param name="Points">What the author was asked to change in that review, oldest first.</param>
public sealed record Standing(ContentItem Item, Review? Review, string State, IReadOnlyList<ReviewPoint> Points)
{
    /// <summary>The state of an item: what is live and newest is published; what changed since the last review is a draft again.</summary>
    /// <param name="isLive">Whether the newest version is live.</param>
    /// <param name="review">The newest review, or null.</param>
    public static string StateOf(bool isLive, Review? review) => review switch
    {
        { IsOpen: true } => review.State,
        _ when isLive => ReviewStates.Published,
        null or { State: ReviewStates.Published } => ReviewStates.Draft,
        _ => review.State,
    };
}
