using Microsoft.EntityFrameworkCore;
using WipoMatch.ContentManagement;

namespace WipoMatch.Moderation.Reviews;

/// <summary>Finds reviews and where items stand.</summary>
public sealed class ReviewStore(DbContext db, IContentManager content)
{
    /// <summary>A review, or null.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public Task<Review?> FindAsync(long id, CancellationToken cancellationToken) =>
        db.Set<Review>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken);

    /// <summary>A review to be changed in the running transaction.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public Task<Review> TakeAsync(long id, CancellationToken cancellationToken) => db.Set<Review>().SingleAsync(row => row.Id == id, cancellationToken);

    /// <summary>Where an item stands; null when there is no such item.</summary>
    /// <param name="contentItemId">The item.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<Standing?> StandingAsync(string contentItemId, CancellationToken cancellationToken)
    {
        if (await content.GetAsync(contentItemId, VersionOptions.Latest, cancellationToken) is not { } item)
        {
            return null;
        }

        var review = await db.Set<Review>().AsNoTracking().Where(row => row.ContentItemId == contentItemId)
            .OrderByDescending(row => row.Id).FirstOrDefaultAsync(cancellationToken);
        return new(item, review, Standing.StateOf(item.Published, review), review is null ? [] : await PointsAsync(review.Id, cancellationToken));
    }

    /// <summary>What the author was asked to change, oldest first.</summary>
    /// <param name="reviewId">The review.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<IReadOnlyList<ReviewPoint>> PointsAsync(long reviewId, CancellationToken cancellationToken) =>
        await db.Set<ReviewPoint>().AsNoTracking().Where(row => row.ReviewId == reviewId).OrderBy(row => row.Id).ToListAsync(cancellationToken);

    /// <summary>What happened to an item in all its reviews, newest first.</summary>
    /// <param name="contentItemId">The item.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<IReadOnlyList<ReviewStep>> StepsAsync(string contentItemId, CancellationToken cancellationToken) =>
        await db.Set<ReviewStep>().AsNoTracking()
            .Where(step => db.Set<Review>().Any(review => review.Id == step.ReviewId && review.ContentItemId == contentItemId))
            .OrderByDescending(step => step.Id).ToListAsync(cancellationToken);

    /// <summary>Who decided or asked last in a review, or null.</summary>
    /// <param name="reviewId">The review.</param>
    /// <param name="action">What they did: one of <see cref="ReviewActions"/>.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public Task<string?> LastActorAsync(long reviewId, string action, CancellationToken cancellationToken) => db.Set<ReviewStep>()
        .Where(step => step.ReviewId == reviewId && step.Action == action).OrderByDescending(step => step.Id)
        .Select(step => step.ActorId).FirstOrDefaultAsync(cancellationToken);
}
