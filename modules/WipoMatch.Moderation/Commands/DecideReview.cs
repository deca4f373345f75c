using Microsoft.EntityFrameworkCore;
using WipoMatch.ContentManagement;
using WipoMatch.Data;
using WipoMatch.Moderation.Guards;
using WipoMatch.Moderation.Letters;
using WipoMatch.Moderation.Reviews;

namespace WipoMatch.Moderation.Commands;

/// <summary>Carries a decision out: for exactly the version that was read, once, and only while the state offers it.</summary>
public sealed class DecideReview(
    DbContext db, IWriteTransactions transactions, IContentManager content, ReviewStore store, Moves moves, ReviewJournal journal, ReviewLetters letters,
    DecisionScope scope, TimeProvider clock)
{
    /// <summary>Decides.</summary>
    /// <param name="reviewId">The review.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<MoveAnswer> RunAsync(long reviewId, Decision decision, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(decision);
        MoveAnswer answer = new MoveAnswer.Unknown();
        await transactions.RunAsync(async token => answer = await DecideAsync(reviewId, decision, token), cancellationToken);
        return answer;
    }

    private async Task<MoveAnswer> DecideAsync(long reviewId, Decision decision, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(reviewId, cancellationToken) is not { } review)
        {
            return new MoveAnswer.Unknown();
        }

        // A closed review says what became of it, even when the item is in another one by now.
        if (!review.IsOpen || await store.StandingAsync(review.ContentItemId, cancellationToken) is not { } standing)
        {
            return new MoveAnswer.Over(review.State);
        }

        if (await moves.FindAsync(standing, decision.Action, cancellationToken) is not { } move)
        {
            return new MoveAnswer.Over(standing.State);
        }

        if (standing.Item.RowStamp != decision.RowStamp)
        {
            return new MoveAnswer.Changed();
        }

        return move.IsOpen
            ? new MoveAnswer.Done(await CarryOutAsync(standing, move, decision, cancellationToken))
            : new MoveAnswer.Refused(move.Reasons);
    }

    private async Task<Review> CarryOutAsync(Standing standing, Move move, Decision decision, CancellationToken cancellationToken)
    {
        if (move.Transition.To == ReviewStates.Published)
        {
            scope.IsDeciding = true;
            await content.PublishAsync(standing.Item, cancellationToken);
        }

        var review = await store.TakeAsync(standing.Review!.Id, cancellationToken);
        (review.State, review.IsOpen) = (move.Transition.To, ReviewStates.IsOpen(move.Transition.To));
        (review.ClaimedBy, review.ClaimedUtc) = (null, null);
        foreach (var point in decision.Points)
        {
            db.Add(new ReviewPoint { ReviewId = review.Id, Reason = point.Reason, Text = point.Text, AskedUtc = clock.UtcNow() });
        }

        var step = await journal.WriteAsync(review, decision.Action, standing.State, decision.Comment, cancellationToken);
        await letters.DecidedAsync(review, step, decision, cancellationToken);
        return review;
    }
}
