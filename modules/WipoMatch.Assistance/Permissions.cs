using WipoMatch.Security;

namespace WipoMatch.Assistance;

/// <summary>Who may write needs, offers and organizations; named like Orchard Core's permissions of securable types, the stronger implies the weaker.</summary>
public sealed class Permissions : IPermissionProvider
{
    private static readonly string[] Types = ["Need", "Offer", "Organization"];

    private static readonly Permission[] Publish = [.. Types.Select(type => new Permission($"Publish_{type}", $"Publish any item of type {type}"))];

    private static readonly Permission[] Edit = [.. Types.Select((type, place) => new Permission($"Edit_{type}", $"Edit any item of type {type}", Publish[place]))];

    private static readonly Permission[] EditOwn = [.. Types.Select((type, place) => new Permission($"EditOwn_{type}", $"Edit own items of type {type}", Edit[place]))];

    /// <summary>Write needs of one's own.</summary>
    public static Permission EditOwnNeeds => EditOwn[0];

    /// <inheritdoc />
    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } = [.. Publish, .. Edit, .. EditOwn];

    /// <inheritdoc />
    public IReadOnlyList<PermissionStereotype> DefaultStereotypes { get; } =
    [
        new(RoleNames.Administrator, Publish),
        new(RoleNames.Editor, Publish),
        new(RoleNames.Moderator, Publish),
        new(RoleNames.Facilitator, Edit),
        new(RoleNames.FocalPoint, EditOwn),
        new(RoleNames.Member, EditOwn),
        new(RoleNames.Contributor, EditOwn),
    ];
}
