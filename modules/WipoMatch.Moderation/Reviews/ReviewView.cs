using WipoMatch.Display.Forms;
using WipoMatch.Moderation.Guards;
using WipoMatch.Moderation.Reading;

namespace WipoMatch.Moderation.Reviews;

/// <summary>The page on which a review is decided.</summary>
/// <param name="Review">The review.</param>
/// <param name="Standing">Where its item stands; null when the item was removed.</param>
/// <param name="TypeName">The name of the item's type.</param>
/// <param name="Author">Who handed it in.</param>
/// <param name="Holder">Who has taken it on, or null.</param>
/// <param name="IsMine">Whether that is the person.</param>
/// <param name="Moves">What the person can decide; empty when the review is closed or waits for its author.</param>
/// <param name="Reading">The item; null when the review is closed.</param>
/// <param name="Steps">What happened so far, newest first.</param>
/// <param name="Readers">Those to whom it can be given; empty for whoever may not share out the work.</param>
public sealed record ReviewView(
    Review Review, Standing? Standing, string TypeName, string Author, string? Holder, bool IsMine, IReadOnlyList<Move> Moves, ItemReading? Reading,
    IReadOnlyList<ReviewStep> Steps, IReadOnlyList<Choice> Readers)
{
    /// <summary>An action that the person has the permission for, or null.</summary>
    /// <param name="action">One of <see cref="ReviewActions"/>.</param>
    public Move? Find(string action) => Moves.FirstOrDefault(move => move.Transition.Action == action);
}
