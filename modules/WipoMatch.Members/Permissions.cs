using WipoMatch.Security;

namespace WipoMatch.Members;

/// <summary>Who may change accounts.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>See accounts, lock them, end their sessions and give them roles.</summary>
    public static readonly Permission ManageUsers = new("ManageUsers", "See accounts, lock them and give them roles");

    /// <inheritdoc />
    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } = [ManageUsers];

    /// <inheritdoc />
    public IReadOnlyList<PermissionStereotype> DefaultStereotypes { get; } = [new(RoleNames.Administrator, [ManageUsers])];
}
