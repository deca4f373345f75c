using WipoMatch.ContentManagement;
using WipoMatch.Contents.Contracts;
using WipoMatch.Modules;
using WipoMatch.Security;

namespace WipoMatch.Moderation.Reviews;

/// <summary>Says whether an item is the person's own: they made it, or somebody of an organization that they speak for, or a module lets them write it.</summary>
public sealed class OwnItems(ICurrentUser user, IUserDirectory people, IEnumerable<IContentGrants> grants, IFeatures features)
{
    /// <summary>Whether the person may act for an item as its author.</summary>
    /// <param name="item">The item.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<bool> MayActForAsync(ContentItem item, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        return user.May(Permissions.SubmitContent)
            || (user.May(Permissions.SubmitOwnContent) && (IsGranted(item) || await IsOursAsync(item.Owner, cancellationToken)));
    }

    private bool IsGranted(ContentItem item) => grants.Any(source => features.IsEnabled(source.GetType()) && source.MayWrite(item));

    private async Task<bool> IsOursAsync(string owner, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(owner) || user.UserId is null)
        {
            return false;
        }

        return owner == user.UserId
            || (user.Organizations.Count > 0
                && (await people.FindAsync([owner], cancellationToken)).TryGetValue(owner, out var person)
                && person.Organizations.Intersect(user.Organizations, StringComparer.Ordinal).Any());
    }
}
