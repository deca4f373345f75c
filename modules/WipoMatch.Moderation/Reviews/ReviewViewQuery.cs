using Microsoft.Extensions.Localization;
using WipoMatch.Contents.Contracts;
using WipoMatch.Data;
using WipoMatch.Display.Forms;
using WipoMatch.Moderation.Guards;
using WipoMatch.Moderation.Reading;
using WipoMatch.Security;

namespace WipoMatch.Moderation.Reviews;

/// <summary>Builds the page on which a review is decided.</summary>
public sealed class ReviewViewQuery(
    ReviewStore store, Moves moves, ItemReader reader, IContentWords words, IUserDirectory people, ICurrentUser user, TimeProvider clock, IStringLocalizer<Texts> localizer)
{
    /// <summary>The page; null when there is no such review.</summary>
    /// <param name="reviewId">The review.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<ReviewView?> ReadAsync(long reviewId, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(reviewId, cancellationToken) is not { } review)
        {
            return null;
        }

        var standing = review.IsOpen ? await store.StandingAsync(review.ContentItemId, cancellationToken) : null;
        var holder = review.Holder(clock.UtcNow());
        var known = await people.FindAsync([.. new[] { review.AuthorId, holder }.OfType<string>()], cancellationToken);
        string NameOf(string userId) => known.GetValueOrDefault(userId)?.DisplayName ?? localizer["SomebodyElse"];
        return new(
            review,
            standing,
            words.TypeName(review.ContentType),
            NameOf(review.AuthorId),
            holder is null ? null : NameOf(holder),
            holder is not null && holder == user.UserId,
            standing?.State == ReviewStates.InReview ? await moves.OfAsync(standing, cancellationToken) : [],
            standing is null ? null : await reader.ReadAsync(standing.Item, cancellationToken),
            await store.StepsAsync(review.ContentItemId, cancellationToken),
            await ReadersAsync(review, cancellationToken));
    }

    private async Task<IReadOnlyList<Choice>> ReadersAsync(Review review, CancellationToken cancellationToken) =>
        user.May(Permissions.AssignReviewer) && review.State == ReviewStates.InReview
            ? [.. (await people.WhoMayAsync(Permissions.ModerateContent, cancellationToken)).Where(person => person.UserId != review.AuthorId).Select(person => new Choice(person.UserId, person.DisplayName))]
            : [];
}
