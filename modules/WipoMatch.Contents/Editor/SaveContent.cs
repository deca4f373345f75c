using WipoMatch.Auditing;
using WipoMatch.ContentManagement;
using WipoMatch.Data;
using WipoMatch.Security;

namespace WipoMatch.Contents.Editor;

/// <summary>Stores what a person wrote, and publishes it when that was asked for; each is recorded with the one who did it.</summary>
public sealed class SaveContent(IContentManager manager, IWriteTransactions transactions, IAuditTrail audit, ICurrentUser user)
{
    /// <summary>Stores an item as a draft.</summary>
    /// <param name="item">The item with its changes; a stamp of 0 makes it new.</param>
    /// <param name="publish">Whether it goes live in the same transaction.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="ContentConflictException">Somebody else changed it meanwhile; nothing was stored.</exception>
    public Task RunAsync(ContentItem item, bool publish, CancellationToken cancellationToken) => transactions.RunAsync(
        async token =>
        {
            item.Author = user.DisplayName;
            if (item.RowStamp == 0)
            {
                item.Owner = user.UserId!;
                await manager.CreateAsync(item, token);
            }
            else
            {
                await manager.SaveDraftAsync(item, token);
            }

            if (publish)
            {
                await manager.PublishAsync(item, token);
                await RecordAsync("publish", item, token);
            }
        },
        cancellationToken);

    /// <summary>Takes the live version off the site.</summary>
    /// <param name="item">The newest version.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task UnpublishAsync(ContentItem item, string reason, CancellationToken cancellationToken) => transactions.RunAsync(
        async token =>
        {
            await manager.UnpublishAsync(item, token);
            await RecordAsync("unpublish", item, token, reason);
        },
        cancellationToken);

    /// <summary>Throws the draft away, so that the live version is the newest again.</summary>
    /// <param name="item">The draft.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task DiscardAsync(ContentItem item, CancellationToken cancellationToken) => transactions.RunAsync(
        async token =>
        {
            await manager.DiscardDraftAsync(item, token);
            await RecordAsync("discard", item, token);
        },
        cancellationToken);

    /// <summary>Copies an earlier version into a new draft.</summary>
    /// <param name="version">The version.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task RestoreAsync(ContentItem version, CancellationToken cancellationToken) => transactions.RunAsync(
        async token =>
        {
            version.Author = user.DisplayName;
            await manager.RestoreAsync(version, token);
            await RecordAsync("restore", version, token);
        },
        cancellationToken);

    private Task RecordAsync(string action, ContentItem item, CancellationToken cancellationToken, string reason = "") =>
        audit.RecordAsync(new("content", action, item.ContentItemId, item.DisplayText) { Reason = reason }, cancellationToken);
}
