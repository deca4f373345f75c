using Microsoft.EntityFrameworkCore;
using WipoMatch.Data;
using WipoMatch.Moderation.Reviews;

namespace WipoMatch.Moderation.Commands;

/// <summary>Remembers which of the points the author has dealt with.</summary>
public sealed class TickPoints(DbContext db, IWriteTransactions transactions, TimeProvider clock)
{
    /// <summary>Ticks off exactly these points of a review that waits for its author; nothing happens in another one.</summary>
    /// <param name="contentItemId">The item.</param>
    /// <param name="done">Identifiers of points.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task RunAsync(string contentItemId, IReadOnlyCollection<long> done, CancellationToken cancellationToken) => transactions.RunAsync(
        async token =>
        {
            var points = await db.Set<ReviewPoint>()
                .Where(point => db.Set<Review>().Any(review =>
                    review.Id == point.ReviewId && review.ContentItemId == contentItemId && review.IsOpen && review.State == ReviewStates.ChangesRequested))
                .ToListAsync(token);
            foreach (var point in points)
            {
                point.DoneUtc = done.Contains(point.Id) ? point.DoneUtc ?? clock.UtcNow() : null;
            }

            await db.SaveChangesAsync(token);
        },
        cancellationToken);
}
