using WipoMatch.Security;

namespace WipoMatch.Core.Security;

/// <summary>Roles for the pages of administrators.</summary>
internal sealed class RoleEditor(RoleStore roles) : IRoleEditor
{
    public async Task<IReadOnlyList<RoleView>> AllAsync(CancellationToken cancellationToken = default) =>
        [.. (await roles.AllAsync(cancellationToken)).Select(role => new RoleView(role.Name, role.Permissions))];

    public Task SetPermissionsAsync(string role, IReadOnlyList<string> permissions, CancellationToken cancellationToken = default) =>
        roles.UpsertAsync(new(role, "", permissions), PermissionBehavior.Replace, cancellationToken);
}
