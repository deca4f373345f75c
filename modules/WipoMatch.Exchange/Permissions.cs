using WipoMatch.Security;

namespace WipoMatch.Exchange;

/// <summary>The permissions of the module.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>Allows to bring records in.</summary>
    public static readonly Permission ImportContent = new("ImportContent", "Import records and packages");

    /// <summary>Allows to take out records that are not public, drafts included.</summary>
    public static readonly Permission ExportContent = new("ExportContent", "Export records and packages, drafts included", ImportContent);

    /// <inheritdoc />
    IReadOnlyList<Permission> IPermissionProvider.Permissions => [ImportContent, ExportContent];

    /// <inheritdoc />
    public IReadOnlyList<PermissionStereotype> DefaultStereotypes { get; } =
    [
        new(RoleNames.Administrator, [ImportContent, ExportContent]),
        new(RoleNames.Editor, [ExportContent]),
    ];
}
