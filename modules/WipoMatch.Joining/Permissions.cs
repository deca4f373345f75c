using WipoMatch.Security;

namespace WipoMatch.Joining;

/// <summary>Who decides about who joins.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>Read applications and decide about them.</summary>
    public static readonly Permission ReviewMembership = new("ReviewMembership", "Decide who joins");

    /// <inheritdoc />
    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } = [ReviewMembership];

    /// <inheritdoc />
    public IReadOnlyList<PermissionStereotype> DefaultStereotypes { get; } =
    [
        new(RoleNames.Administrator, [ReviewMembership]),
        new(RoleNames.Editor, [ReviewMembership]),
        new(RoleNames.Moderator, [ReviewMembership]),
        new(RoleNames.Facilitator, [ReviewMembership]),
    ];
}
