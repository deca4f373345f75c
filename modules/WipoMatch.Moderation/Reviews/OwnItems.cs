using WipoMatch.Security;

namespace WipoMatch.Moderation.Reviews;

/// <summary>Says whether an item is the person's own: they made it, or somebody of an organization that they speak for.</summary>
public sealed class OwnItems(ICurrentUser user, IUserDirectory people)
{
    /// <summary>Whether the person may act for an item as its author.</summary>
    /// <param name="owner">The account that made it; may be empty.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<bool> MayActForAsync(string owner, CancellationToken cancellationToken) =>
        user.May(Permissions.SubmitContent) || (user.May(Permissions.SubmitOwnContent) && await IsOursAsync(owner, cancellationToken));

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
