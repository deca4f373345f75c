using Microsoft.EntityFrameworkCore;
using WipoMatch.Contents.Contracts;
using WipoMatch.Data;
using WipoMatch.Moderation.Reviews;
using WipoMatch.Reviews;
using WipoMatch.Security;

namespace WipoMatch.Moderation.Queue;

/// <summary>Content that waits for a decision.</summary>
internal sealed class ContentReviews(DbContext db, IContentWords words, TimeProvider clock) : IReviewSource
{
    public Permission Permission => Permissions.ModerateContent;

    public async Task<IReadOnlyList<ReviewItem>> WaitingAsync(CancellationToken cancellationToken = default)
    {
        var now = clock.UtcNow();
        var reviews = await db.Set<Review>().AsNoTracking().Where(row => row.IsOpen && row.State == ReviewStates.InReview).ToListAsync(cancellationToken);
        return
        [
            .. reviews.Select(review => new ReviewItem(
                review.ContentType, words.TypeName(review.ContentType), review.Title, ReviewLinks.ReviewPath(review.Id), review.SubmittedUtc)
            {
                ContentItemId = review.ContentItemId,
                Language = review.Language,
                Countries = Codes(review.Countries),
                Themes = Codes(review.Themes),
                AuthorId = review.AuthorId,
                AssigneeId = review.Holder(now),
            }),
        ];
    }

    private static string[] Codes(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
