using WipoMatch.Security;

namespace WipoMatch.Search;

/// <summary>Everybody may search what is published, so there is nothing to grant.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <inheritdoc />
    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } = [];

    /// <inheritdoc />
    public IReadOnlyList<PermissionStereotype> DefaultStereotypes { get; } = [];
}
