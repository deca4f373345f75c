using WipoMatch.Security;

namespace WipoMatch.Partnerships;

/// <summary>Who may write initiatives; named like Orchard Core's permissions of securable types, the stronger implies the weaker.</summary>
public sealed class Permissions : IPermissionProvider
{
    private static readonly string[] Types = ["Initiative"];

    private static readonly Permission[] Publish = [.. Types.Select(type => new Permission($"Publish_{type}", $"Publish any item of type {type}"))];

    private static readonly Permission[] Edit = [.. Types.Select((type, place) => new Permission($"Edit_{type}", $"Edit any item of type {type}", Publish[place]))];

    private static readonly Permission[] EditOwn = [.. Types.Select((type, place) => new Permission($"EditOwn_{type}", $"Edit own items of type {type}", Edit[place]))];

    /// <inheritdoc />
    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } = [.. Publish, .. Edit, .. EditOwn];

    /// <inheritdoc />
    public IReadOnlyList<PermissionStereotype> DefaultStereotypes { get; } =
    [
        new(RoleNames.Administrator, Publish),
        new(RoleNames.Editor, Publish),
        new(RoleNames.Facilitator, Publish),
        new(RoleNames.FocalPoint, EditOwn),
        new(RoleNames.Contributor, EditOwn),
    ];
}
