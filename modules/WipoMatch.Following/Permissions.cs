using WipoMatch.Security;

namespace WipoMatch.Following;

/// <summary>Who may follow searches.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>Follow searches, and be told what is new in them.</summary>
    public static readonly Permission FollowSearches = new("FollowSearches", "Follow searches and be told what is new in them");

    /// <inheritdoc />
    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } = [FollowSearches];

    /// <inheritdoc />
    public IReadOnlyList<PermissionStereotype> DefaultStereotypes { get; } = [new(RoleNames.Authenticated, [FollowSearches])];
}
