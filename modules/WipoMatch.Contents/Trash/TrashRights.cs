using WipoMatch.ContentManagement;
using WipoMatch.Contents.Desk;
using WipoMatch.Contents.Editor;
using WipoMatch.Security;

namespace WipoMatch.Contents.Trash;

/// <summary>
/// Who may throw content away: with <see cref="Permissions.DeleteContent"/> anybody's, with <see cref="Permissions.DeleteOwnContent"/> one's own and
/// one's organizations'; and whoever may write a draft that is not live. What is live goes only by who may also publish it.
/// </summary>
public sealed class TrashRights(ICurrentUser user, OwnPeople people, ContentRights rights)
{
    /// <summary>Whether the person may throw an item away.</summary>
    /// <param name="item">Its newest version.</param>
    /// <param name="isLive">Whether a version is live.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<bool> MayThrowAwayAsync(ContentItem item, bool isLive, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        var may = await rights.OfAsync(item, cancellationToken);
        return isLive ? may.MayPublish && await MayDeleteAsync(item.Owner, cancellationToken) : may.MayEdit || await MayDeleteAsync(item.Owner, cancellationToken);
    }

    /// <summary>Whether the person may bring an item back: its writers may, and who may delete it.</summary>
    /// <param name="row">The item in the trash.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<bool> MayBringBackAsync(TrashRow row, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(row);
        var isOwn = row.Owner.Length > 0 && (await people.IdsAsync(cancellationToken)).Contains(row.Owner);
        return rights.MayEdit(row.ContentType, row.Owner, isOwn) || await MayDeleteAsync(row.Owner, cancellationToken);
    }

    private async Task<bool> MayDeleteAsync(string owner, CancellationToken cancellationToken) =>
        user.May(Permissions.DeleteContent) ||
        (user.May(Permissions.DeleteOwnContent) && owner.Length > 0 && (await people.IdsAsync(cancellationToken)).Contains(owner));
}
