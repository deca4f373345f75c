using WipoMatch.Security;

namespace WipoMatch.Concepts;

/// <summary>The module's pages belong to vocabularies and have their permission, so there is nothing else to grant.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <inheritdoc />
    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } = [];

    /// <inheritdoc />
    public IReadOnlyList<PermissionStereotype> DefaultStereotypes { get; } = [];
}
