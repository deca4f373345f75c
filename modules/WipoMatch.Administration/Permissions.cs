using WipoMatch.Security;

namespace WipoMatch.Administration;

/// <summary>Who may run the site.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>See how the site is, have its tasks run, change its settings and apply recipes.</summary>
    public static readonly Permission ManageSite = new("ManageSite", "See the health of the site, run its tasks, change its settings and apply recipes");

    /// <inheritdoc />
    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } = [ManageSite];

    /// <inheritdoc />
    public IReadOnlyList<PermissionStereotype> DefaultStereotypes { get; } = [new(RoleNames.Administrator, [ManageSite])];
}
