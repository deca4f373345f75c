using WipoMatch.ContentManagement;
using WipoMatch.Contents.Contracts;
using WipoMatch.Contents.Desk;
using WipoMatch.Modules;
using WipoMatch.Security;

namespace WipoMatch.Contents.Editor;

/// <summary>
/// What the person may do with an item: by the permissions for all content, by those for one's own and one's organizations' content, and
/// by those of the type (<c>Edit_Need</c>, <c>EditOwn_Need</c>, <c>Publish_Need</c>), where a module gives any; and by what a module grants
/// on single items.
/// </summary>
public sealed class ContentRights(
    ICurrentUser user, OwnPeople people, IEnumerable<IPermissionProvider> providers, IEnumerable<IContentGrants> grants, IFeatures features) : IContentAccess
{
    private readonly Dictionary<string, Permission> _permissions =
        providers.SelectMany(provider => provider.Permissions).DistinctBy(permission => permission.Name).ToDictionary(permission => permission.Name, StringComparer.Ordinal);

    /// <summary>Whether the person may begin an item of a type.</summary>
    /// <param name="contentType">The type.</param>
    public bool MayCreate(string contentType) => user.May(Permissions.EditOwnContent) || May("EditOwn_" + contentType);

    /// <summary>Whether the person may change an item of which only its owner is known.</summary>
    /// <param name="contentType">Its type.</param>
    /// <param name="owner">The account that made it.</param>
    /// <param name="isOfOwnPeople">Whether the owner is known to be the person or of one of their organizations.</param>
    public bool MayEdit(string contentType, string owner, bool isOfOwnPeople) =>
        user.May(Permissions.EditContent) || May("Edit_" + contentType) ||
        (MayCreate(contentType) && owner.Length > 0 && (isOfOwnPeople || owner == user.UserId));

    /// <inheritdoc />
    public async Task<ItemRights> OfAsync(ContentItem item, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        var isNew = item.RowStamp == 0;
        var isOwn = isNew || (item.Owner.Length > 0 && (await people.IdsAsync(cancellationToken)).Contains(item.Owner));
        var isGranted = grants.Any(source => features.IsEnabled(source.GetType()) && source.MayWrite(item));
        return new(
            isGranted || (isNew ? MayCreate(item.ContentType) : MayEdit(item.ContentType, item.Owner, isOwn)),
            user.May(Permissions.PublishContent) || May("Publish_" + item.ContentType) || (isOwn && user.May(Permissions.PublishOwnContent)),
            isGranted || user.May(Permissions.PreviewContent) || (isOwn && user.May(Permissions.PreviewOwnContent)));
    }

    private bool May(string name) => _permissions.TryGetValue(name, out var permission) && user.May(permission);
}
