using WipoMatch.Data;
using WipoMatch.Moderation.Guards;
using WipoMatch.Moderation.Letters;
using WipoMatch.Moderation.Reviews;

namespace WipoMatch.Moderation.Commands;

/// <summary>Takes back what was handed in.</summary>
public sealed class WithdrawSubmission(
    IWriteTransactions transactions, ReviewStore store, Moves moves, ReviewJournal journal, ReviewLetters letters, TimeProvider clock)
{
    /// <summary>Takes it back.</summary>
    /// <param name="contentItemId">The item.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<MoveAnswer> RunAsync(string contentItemId, CancellationToken cancellationToken)
    {
        MoveAnswer answer = new MoveAnswer.Unknown();
        await transactions.RunAsync(async token => answer = await WithdrawAsync(contentItemId, token), cancellationToken);
        return answer;
    }

    private async Task<MoveAnswer> WithdrawAsync(string contentItemId, CancellationToken cancellationToken)
    {
        if (await store.StandingAsync(contentItemId, cancellationToken) is not { } standing)
        {
            return new MoveAnswer.Unknown();
        }

        if (await moves.FindAsync(standing, ReviewActions.Withdraw, cancellationToken) is not { } move)
        {
            // A button that was pressed twice has done its work.
            return standing is { State: ReviewStates.Withdrawn, Review: { } withdrawn } ? new MoveAnswer.Done(withdrawn) : new MoveAnswer.Over(standing.State);
        }

        if (!move.IsOpen)
        {
            return new MoveAnswer.Refused(move.Reasons);
        }

        var review = await store.TakeAsync(standing.Review!.Id, cancellationToken);
        var holder = review.Holder(clock.UtcNow());
        (review.State, review.IsOpen, review.ClaimedBy, review.ClaimedUtc) = (move.Transition.To, false, null, null);
        var step = await journal.WriteAsync(review, ReviewActions.Withdraw, standing.State, "", cancellationToken);
        await letters.WithdrawnAsync(review, step, holder, cancellationToken);
        return new MoveAnswer.Done(review);
    }
}
