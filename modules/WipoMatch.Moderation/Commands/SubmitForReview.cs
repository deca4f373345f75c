using Microsoft.EntityFrameworkCore;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Data;
using WipoMatch.Localization;
using WipoMatch.Moderation.Guards;
using WipoMatch.Moderation.Letters;
using WipoMatch.Moderation.Reading;
using WipoMatch.Moderation.Reviews;
using WipoMatch.Security;

namespace WipoMatch.Moderation.Commands;

/// <summary>Hands an item in, for the first time or after changes were asked for.</summary>
public sealed class SubmitForReview(
    DbContext db, IWriteTransactions transactions, ReviewStore store, Moves moves, ReviewJournal journal, ReviewLetters letters, ItemPlaces places,
    ICurrentUser user, TimeProvider clock)
{
    private const int LongestTitle = 300;

    /// <summary>Hands it in.</summary>
    /// <param name="contentItemId">The item.</param>
    /// <param name="rowStamp">The stamp of the version that the person saw.</param>
    /// <param name="note">What the reader should know.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<MoveAnswer> RunAsync(string contentItemId, long rowStamp, string note, CancellationToken cancellationToken)
    {
        MoveAnswer answer = new MoveAnswer.Unknown();
        await transactions.RunAsync(async token => answer = await SubmitAsync(contentItemId, rowStamp, note, token), cancellationToken);
        return answer;
    }

    private async Task<MoveAnswer> SubmitAsync(string contentItemId, long rowStamp, string note, CancellationToken cancellationToken)
    {
        if (await store.StandingAsync(contentItemId, cancellationToken) is not { } standing)
        {
            return new MoveAnswer.Unknown();
        }

        if (standing.Item.RowStamp != rowStamp)
        {
            return new MoveAnswer.Changed();
        }

        var action = standing.State == ReviewStates.ChangesRequested ? ReviewActions.Resubmit : ReviewActions.Submit;
        if (await moves.FindAsync(standing, action, cancellationToken) is not { } move)
        {
            return new MoveAnswer.Over(standing.State);
        }

        return move.IsOpen
            ? new MoveAnswer.Done(await HandInAsync(standing, move, note, cancellationToken))
            : new MoveAnswer.Refused(move.Reasons);
    }

    private async Task<Review> HandInAsync(Standing standing, Move move, string note, CancellationToken cancellationToken)
    {
        var review = standing.Review is { IsOpen: true } open ? await store.TakeAsync(open.Id, cancellationToken) : Begin(standing.Item);
        (review.State, review.IsOpen, review.Note) = (move.Transition.To, ReviewStates.IsOpen(move.Transition.To), note);
        (review.SubmittedUtc, review.ClaimedBy, review.ClaimedUtc) = (clock.UtcNow(), null, null);
        Describe(review, standing.Item);
        var step = await journal.WriteAsync(review, move.Transition.Action, standing.State, note, cancellationToken);
        await letters.SubmittedAsync(review, step, cancellationToken);
        return review;
    }

    private Review Begin(ContentItem item)
    {
        var review = new Review
        {
            ContentItemId = item.ContentItemId,
            ContentType = item.ContentType,
            Title = "",
            Countries = "",
            Themes = "",
            State = "",
            AuthorId = user.UserId ?? "",
            Note = "",
        };
        db.Add(review);
        return review;
    }

    private void Describe(Review review, ContentItem item)
    {
        review.Title = item.DisplayText.AtMost(LongestTitle);
        review.Language = SiteLanguages.FromCulture(item.As<LocalizationPart>()?.Culture);
        review.Countries = places.CodesOf(item, FacetKeys.Country);
        review.Themes = places.CodesOf(item, FacetKeys.Theme);
    }
}
