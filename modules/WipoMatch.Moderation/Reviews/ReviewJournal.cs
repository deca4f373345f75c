using Microsoft.EntityFrameworkCore;
using WipoMatch.Auditing;
using WipoMatch.Data;
using WipoMatch.Security;

namespace WipoMatch.Moderation.Reviews;

/// <summary>Writes down what happens, in the transaction in which it happens.</summary>
public sealed class ReviewJournal(DbContext db, IAuditTrail audit, ICurrentUser user, TimeProvider clock)
{
    /// <summary>Saves a review that was moved or claimed, with a step of its journal and an entry of the record of changes.</summary>
    /// <param name="review">The review as it is now.</param>
    /// <param name="action">What was done: one of <see cref="ReviewActions"/>.</param>
    /// <param name="before">The state before.</param>
    /// <param name="comment">What the person said; may be empty.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The step.</returns>
    public async Task<ReviewStep> WriteAsync(Review review, string action, string before, string comment, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(review);

        // A new review has no identifier before it is saved.
        await db.SaveChangesAsync(cancellationToken);
        var step = new ReviewStep
        {
            ReviewId = review.Id,
            Action = action,
            State = review.State,
            ActorId = user.UserId,
            ActorName = user.DisplayName,
            AtUtc = clock.UtcNow(),
            Comment = comment,
        };
        db.Add(step);
        await db.SaveChangesAsync(cancellationToken);
        await audit.RecordAsync(
            new("review", action, review.ContentItemId, review.Title) { Reason = comment, Before = new { State = before }, After = new { review.State } },
            cancellationToken);
        return step;
    }
}
