using WipoMatch.Security;

namespace WipoMatch.Notifications;

/// <summary>Who may read mail that was meant for others.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>Read the mailbox of a site that sends no mail.</summary>
    public static readonly Permission ReadMailbox = new("ReadMailbox", "Read the mailbox of a site that sends no mail");

    /// <inheritdoc />
    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } = [ReadMailbox];

    /// <inheritdoc />
    public IReadOnlyList<PermissionStereotype> DefaultStereotypes { get; } = [new(RoleNames.Administrator, [ReadMailbox])];
}
