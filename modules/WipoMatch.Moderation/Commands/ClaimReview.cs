using Microsoft.Extensions.Localization;
using WipoMatch.Data;
using WipoMatch.Moderation.Letters;
using WipoMatch.Moderation.Reviews;
using WipoMatch.Security;

namespace WipoMatch.Moderation.Commands;

/// <summary>Takes a review on, gives it back, and gives it to somebody.</summary>
public sealed class ClaimReview(
    IWriteTransactions transactions, ReviewStore store, ReviewJournal journal, ReviewLetters letters, ICurrentUser user, IUserDirectory people,
    TimeProvider clock, IStringLocalizer<Texts> localizer)
{
    /// <summary>Takes it on; whoever has it keeps it.</summary>
    /// <param name="reviewId">The review.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<MoveAnswer> TakeAsync(long reviewId, CancellationToken cancellationToken) => ChangeAsync(
        reviewId,
        ReviewActions.Claim,
        review => Task.FromResult(review.Holder(clock.UtcNow()) is { } holder && holder != user.UserId ? localizer["RefusedTaken"].Value : null),
        user.UserId,
        cancellationToken);

    /// <summary>Gives it back; only whoever has it, or who shares out the work.</summary>
    /// <param name="reviewId">The review.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<MoveAnswer> ReleaseAsync(long reviewId, CancellationToken cancellationToken) => ChangeAsync(
        reviewId,
        ReviewActions.Release,
        review => Task.FromResult(review.Holder(clock.UtcNow()) == user.UserId || user.May(Permissions.AssignReviewer) ? null : localizer["RefusedNotHolder"].Value),
        null,
        cancellationToken);

    /// <summary>Gives it to somebody who may decide.</summary>
    /// <param name="reviewId">The review.</param>
    /// <param name="userId">To whom.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<MoveAnswer> AssignAsync(long reviewId, string userId, CancellationToken cancellationToken) => ChangeAsync(
        reviewId,
        ReviewActions.Assign,
        async review => (await people.WhoMayAsync(Permissions.ModerateContent, cancellationToken)).Any(person => person.UserId == userId && person.UserId != review.AuthorId)
            ? null
            : localizer["RefusedAssignee"].Value,
        userId,
        cancellationToken);

    private async Task<MoveAnswer> ChangeAsync(long reviewId, string action, Func<Review, Task<string?>> guard, string? holder, CancellationToken cancellationToken)
    {
        MoveAnswer answer = new MoveAnswer.Unknown();
        await transactions.RunAsync(async token => answer = await ChangeInsideAsync(reviewId, action, guard, holder, token), cancellationToken);
        return answer;
    }

    private async Task<MoveAnswer> ChangeInsideAsync(long reviewId, string action, Func<Review, Task<string?>> guard, string? holder, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(reviewId, cancellationToken) is not { } found)
        {
            return new MoveAnswer.Unknown();
        }

        if (found.State != ReviewStates.InReview)
        {
            return new MoveAnswer.Over(found.State);
        }

        if (await guard(found) is { } reason)
        {
            return new MoveAnswer.Refused([reason]);
        }

        if (found.Holder(clock.UtcNow()) == holder)
        {
            return new MoveAnswer.Done(found);
        }

        var review = await store.TakeAsync(reviewId, cancellationToken);
        (review.ClaimedBy, review.ClaimedUtc) = (holder, holder is null ? null : clock.UtcNow());
        var step = await journal.WriteAsync(review, action, review.State, "", cancellationToken);
        if (action == ReviewActions.Assign && holder != user.UserId)
        {
            await letters.AssignedAsync(review, step, holder!, cancellationToken);
        }

        return new MoveAnswer.Done(review);
    }
}
