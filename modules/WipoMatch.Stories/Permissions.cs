using WipoMatch.Security;

namespace WipoMatch.Stories;

/// <summary>Stories are content: the permissions to read, write and publish them are those of the module Contents.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <inheritdoc />
    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } = [];

    /// <inheritdoc />
    public IReadOnlyList<PermissionStereotype> DefaultStereotypes { get; } = [];
}
