using System.Security.Claims;
using WipoMatch.Security;

namespace WipoMatch.Core.Security;

/// <summary>Which permissions exist, what implies them, and whether somebody has them.</summary>
public sealed class PermissionBook : IRoles
{
    private static readonly string[] Nobody = [RoleNames.Anonymous];

    private readonly RolePermissions _roles;
    private readonly Dictionary<string, HashSet<string>> _granting;

    /// <param name="providers">The permissions of all modules.</param>
    /// <param name="roles">What the roles list.</param>
    public PermissionBook(IEnumerable<IPermissionProvider> providers, RolePermissions roles)
    {
        ArgumentNullException.ThrowIfNull(providers);
        _roles = roles;
        _granting = providers.SelectMany(provider => provider.Permissions)
            .DistinctBy(permission => permission.Name)
            .ToDictionary(permission => permission.Name, Granting, StringComparer.Ordinal);
    }

    /// <summary>Whether a module provides the permission.</summary>
    /// <param name="permission">The name.</param>
    public bool Knows(string permission) => _granting.ContainsKey(permission);

    /// <summary>Whether one of the person's roles lists the permission or one that implies it, at any distance.</summary>
    /// <param name="person">The person; null is nobody.</param>
    /// <param name="permission">The name of the permission; an unknown one is refused to everybody.</param>
    public bool Allows(ClaimsPrincipal? person, string permission) => RolesOf(person).Any(role => RoleAllows(role, permission));

    /// <summary>Whether the role lists the permission or one that implies it.</summary>
    /// <param name="role">The name of the role.</param>
    /// <param name="permission">The name of the permission.</param>
    public bool RoleAllows(string role, string permission) =>
        _granting.TryGetValue(permission, out var granting) && _roles.Of(role).Overlaps(granting);

    /// <inheritdoc />
    public IReadOnlyList<string> Names => _roles.Names;

    /// <inheritdoc />
    public bool Allows(string role, Permission permission)
    {
        ArgumentNullException.ThrowIfNull(permission);
        return RoleAllows(role, permission.Name);
    }

    /// <summary>The roles that somebody has, with those that everybody has.</summary>
    /// <param name="person">The person; null is nobody.</param>
    public static IReadOnlyList<string> RolesOf(ClaimsPrincipal? person) => person?.Identity?.IsAuthenticated == true
        ? [RoleNames.Authenticated, .. person.FindAll(UserClaims.Role).Select(claim => claim.Value)]
        : Nobody;

    private static HashSet<string> Granting(Permission permission)
    {
        var names = new HashSet<string>(StringComparer.Ordinal) { permission.Name };
        foreach (var stronger in permission.ImpliedBy)
        {
            names.UnionWith(Granting(stronger));
        }

        return names;
    }
}
