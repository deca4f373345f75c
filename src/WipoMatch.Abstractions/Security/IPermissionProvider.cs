namespace WipoMatch.Security;

/// <summary>The permissions of a module and the roles that have them from the start.</summary>
public interface IPermissionProvider
{
    /// <summary>All permissions of the module.</summary>
    IReadOnlyList<Permission> Permissions { get; }

    /// <summary>What each role gets when the site is set up.</summary>
    IReadOnlyList<PermissionStereotype> DefaultStereotypes { get; }
}

/// <summary>The permissions of a role at set-up.</summary>
/// <param name="Role">One of <see cref="RoleNames"/>.</param>
/// <param name="Permissions">What it gets.</param>
public sealed record PermissionStereotype(string Role, IReadOnlyList<Permission> Permissions);
