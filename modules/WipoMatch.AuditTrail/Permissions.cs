using WipoMatch.Security;

namespace WipoMatch.AuditTrail;

/// <summary>Who may read the record of changes.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>Read who changed what.</summary>
    public static readonly Permission ViewAuditTrail = new("ViewAuditTrail", "Read who changed what, when and why");

    /// <inheritdoc />
    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } = [ViewAuditTrail];

    /// <inheritdoc />
    public IReadOnlyList<PermissionStereotype> DefaultStereotypes { get; } = [new(RoleNames.Administrator, [ViewAuditTrail])];
}
