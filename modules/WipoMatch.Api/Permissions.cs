using WipoMatch.Security;

namespace WipoMatch.Api;

/// <summary>Everything here is public, so there is nothing to grant.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <inheritdoc />
    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } = [];

    /// <inheritdoc />
    public IReadOnlyList<PermissionStereotype> DefaultStereotypes { get; } = [];
}
