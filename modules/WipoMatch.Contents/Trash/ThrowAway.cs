using Microsoft.EntityFrameworkCore;
using WipoMatch.Auditing;
using WipoMatch.ContentManagement;
using WipoMatch.Data;
using WipoMatch.Localization;
using WipoMatch.Security;

namespace WipoMatch.Contents.Trash;

/// <summary>Takes an item off the site and off the lists; it waits in the trash and can come back.</summary>
public sealed class ThrowAway(
    DbContext db, IContentManager manager, IWriteTransactions transactions, IAuditTrail audit, ICurrentUser user, TimeProvider clock)
{
    /// <summary>The most characters of a reason.</summary>
    public const int LongestReason = 500;

    /// <summary>Throws an item away.</summary>
    /// <param name="item">Its newest version.</param>
    /// <param name="reason">Why; may be empty.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="ContentConflictException">Somebody else changed it meanwhile; nothing was done.</exception>
    public Task RunAsync(ContentItem item, string reason, CancellationToken cancellationToken) => transactions.RunAsync(
        async token =>
        {
            await manager.RemoveAsync(item, token);
            await db.Set<TrashRow>().Where(row => row.ContentItemId == item.ContentItemId).ExecuteDeleteAsync(token);
            db.Add(RowOf(item, reason));
            await db.SaveChangesAsync(token);
            await audit.RecordAsync(new("content", "remove", item.ContentItemId, item.DisplayText) { Reason = reason }, token);
        },
        cancellationToken);

    private TrashRow RowOf(ContentItem item, string reason) => new()
    {
        ContentItemId = item.ContentItemId,
        ContentItemVersionId = item.ContentItemVersionId,
        ContentType = item.ContentType,
        Title = TextCut.AtMost(item.DisplayText, 300),
        Language = SiteLanguages.FromCulture(item.As<LocalizationPart>()?.Culture),
        Owner = item.Owner,
        RemovedUtc = clock.UtcNow(),
        RemovedBy = TextCut.AtMost(user.DisplayName, 200),
        Reason = reason,
    };
}
