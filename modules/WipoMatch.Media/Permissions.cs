using WipoMatch.Security;

namespace WipoMatch.Media;

/// <summary>Who may change pictures.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>Add and replace pictures.</summary>
    public static readonly Permission ManageMedia = new("ManageMedia", "Add and replace pictures");

    /// <inheritdoc />
    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } = [ManageMedia];

    /// <inheritdoc />
    public IReadOnlyList<PermissionStereotype> DefaultStereotypes { get; } =
    [
        new(RoleNames.Administrator, [ManageMedia]),
        new(RoleNames.Editor, [ManageMedia]),
    ];
}
