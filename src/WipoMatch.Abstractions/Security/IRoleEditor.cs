namespace WipoMatch.Security;

/// <summary>What roles may do, to be read and changed by administrators.</summary>
public interface IRoleEditor
{
    /// <summary>All roles in the order of their names.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    Task<IReadOnlyList<RoleView>> AllAsync(CancellationToken cancellationToken = default);

    /// <summary>Replaces what a role lists, in the running write transaction or in one of its own.</summary>
    /// <param name="role">The name of the role.</param>
    /// <param name="permissions">Names of permissions.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task SetPermissionsAsync(string role, IReadOnlyList<string> permissions, CancellationToken cancellationToken = default);
}

/// <summary>A role.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Permissions">The names of the permissions that it lists.</param>
public sealed record RoleView(string Name, IReadOnlyList<string> Permissions);
