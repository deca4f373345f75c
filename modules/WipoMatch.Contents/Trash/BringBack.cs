using Microsoft.EntityFrameworkCore;
using WipoMatch.Auditing;
using WipoMatch.ContentManagement;
using WipoMatch.Data;
using WipoMatch.Security;

namespace WipoMatch.Contents.Trash;

/// <summary>Brings an item back from the trash as a draft; nothing goes live by that.</summary>
public sealed class BringBack(DbContext db, IContentManager manager, IWriteTransactions transactions, IAuditTrail audit, ICurrentUser user)
{
    /// <summary>Brings an item back.</summary>
    /// <param name="contentItemId">The item, which lies in the trash.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Whether it was brought back; not when it has left the trash meanwhile.</returns>
    public async Task<bool> RunAsync(string contentItemId, CancellationToken cancellationToken)
    {
        var isBack = false;
        await transactions.RunAsync(async token => isBack = await ReturnAsync(contentItemId, token), cancellationToken);
        return isBack;
    }

    private async Task<bool> ReturnAsync(string contentItemId, CancellationToken cancellationToken)
    {
        var row = await db.Set<TrashRow>().SingleOrDefaultAsync(row => row.ContentItemId == contentItemId, cancellationToken);
        if (row is null || await manager.GetVersionAsync(row.ContentItemVersionId, cancellationToken) is not { } version)
        {
            return false;
        }

        db.Remove(row);
        await db.SaveChangesAsync(cancellationToken);
        if (await manager.GetAsync(contentItemId, VersionOptions.Latest, cancellationToken) is not null)
        {
            // An import has made the item anew meanwhile; what it says is the newest.
            return false;
        }

        version.Author = user.DisplayName;
        await manager.RestoreAsync(version, cancellationToken);
        await audit.RecordAsync(new("content", "return", contentItemId, version.DisplayText), cancellationToken);
        return true;
    }
}
