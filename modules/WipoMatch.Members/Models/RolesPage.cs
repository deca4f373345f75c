using WipoMatch.Security;

namespace WipoMatch.Members.Models;

/// <summary>All roles and permissions.</summary>
/// <param name="Roles">The roles.</param>
/// <param name="Permissions">What there is to be allowed.</param>
public sealed record RolesPage(IReadOnlyList<RoleView> Roles, IReadOnlyList<Permission> Permissions);

/// <summary>One role.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Listed">The names of the permissions that it lists.</param>
/// <param name="Permissions">What there is to be allowed.</param>
public sealed record RolePage(string Name, IReadOnlyList<string> Listed, IReadOnlyList<Permission> Permissions);
