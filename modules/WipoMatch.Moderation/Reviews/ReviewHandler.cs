using Microsoft.EntityFrameworkCore;
using WipoMatch.ContentManagement;
using WipoMatch.Data;
using WipoMatch.Security;

namespace WipoMatch.Moderation.Reviews;

/// <summary>Remembers who wrote last, and closes the review of an item that goes live or away without a decision.</summary>
internal sealed class ReviewHandler(DbContext db, ReviewJournal journal, DecisionScope decision, ICurrentUser user, TimeProvider clock) : ContentHandlerBase
{
    // An import publishes thousands of items in one scope; it asks once which of them are in review.
    private HashSet<string>? _open;

    public override async Task UpdatingAsync(ContentContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (user.UserId is not { } userId || decision.IsDeciding)
        {
            return;
        }

        var (id, now) = (context.ContentItem.ContentItemId, clock.UtcNow());
        var known = await db.Set<LastWriter>().Where(row => row.ContentItemId == id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.UserId, userId).SetProperty(row => row.AtUtc, now));
        if (known == 0)
        {
            db.Add(new LastWriter { ContentItemId = id, UserId = userId, AtUtc = now });
            await db.SaveChangesAsync();
        }
    }

    public override Task PublishedAsync(ContentContext context) => CloseAsync(context, ReviewStates.Published, ReviewActions.PublishDirectly);

    public override Task RemovedAsync(ContentContext context) => CloseAsync(context, ReviewStates.Withdrawn, ReviewActions.Remove);

    private async Task CloseAsync(ContentContext context, string state, string action)
    {
        ArgumentNullException.ThrowIfNull(context);
        _open ??= decision.IsDeciding ? [] : [.. await db.Set<Review>().Where(row => row.IsOpen).Select(row => row.ContentItemId).ToListAsync()];
        if (decision.IsDeciding || !_open.Remove(context.ContentItem.ContentItemId))
        {
            return;
        }

        var review = await db.Set<Review>().SingleAsync(row => row.ContentItemId == context.ContentItem.ContentItemId && row.IsOpen);
        var before = review.State;
        (review.State, review.IsOpen, review.ClaimedBy, review.ClaimedUtc) = (state, false, null, null);
        await journal.WriteAsync(review, action, before, "", CancellationToken.None);
    }
}
