using WipoMatch.ContentManagement;
using WipoMatch.Security;

namespace WipoMatch.Contents.Editor;

/// <summary>
/// What the person may do with an item: by the permissions for all content, by those for one's own and one's organizations' content, and
/// by those of the type (<c>Edit_Need</c>, <c>EditOwn_Need</c>, <c>Publish_Need</c>), where a module gives any.
/// </summary>
public sealed class ContentRights(ICurrentUser user, IUserDirectory people, IEnumerable<IPermissionProvider> providers)
{
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

    /// <summary>What the person may do with an item; one that is not stored yet is their own.</summary>
    /// <param name="item">The item.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<ItemRights> OfAsync(ContentItem item, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        var isNew = item.RowStamp == 0;
        var isOwn = isNew || (item.Owner.Length > 0 && (item.Owner == user.UserId || await IsOfColleagueAsync(item.Owner, cancellationToken)));
        return new(
            isNew ? MayCreate(item.ContentType) : MayEdit(item.ContentType, item.Owner, isOwn),
            user.May(Permissions.PublishContent) || May("Publish_" + item.ContentType) || (isOwn && user.May(Permissions.PublishOwnContent)),
            user.May(Permissions.PreviewContent) || (isOwn && user.May(Permissions.PreviewOwnContent)));
    }

    private bool May(string name) =>
        providers.SelectMany(provider => provider.Permissions).FirstOrDefault(permission => permission.Name == name) is { } permission && user.May(permission);

    private async Task<bool> IsOfColleagueAsync(string owner, CancellationToken cancellationToken)
    {
        foreach (var organization in user.Organizations)
        {
            if ((await people.OfOrganizationAsync(organization, cancellationToken)).Any(person => person.UserId == owner))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>What a person may do with one item.</summary>
/// <param name="MayEdit">Change drafts.</param>
/// <param name="MayPublish">Publish and take off the site.</param>
/// <param name="MayRead">See drafts and earlier versions.</param>
public sealed record ItemRights(bool MayEdit, bool MayPublish, bool MayRead);
