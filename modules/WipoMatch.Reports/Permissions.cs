using WipoMatch.Security;

namespace WipoMatch.Reports;

/// <summary>The figures are public, so there is nothing to grant.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <inheritdoc />
    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } = [];

    /// <inheritdoc />
    public IReadOnlyList<PermissionStereotype> DefaultStereotypes { get; } = [];
}
