using WipoMatch.Security;

namespace WipoMatch.Feedback;

/// <summary>Who reads what visitors say.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>Read, answer and close what visitors wrote about the site.</summary>
    public static readonly Permission ReadFeedback = new("ReadFeedback", "Read and answer feedback and reports of problems");

    /// <inheritdoc />
    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } = [ReadFeedback];

    /// <inheritdoc />
    public IReadOnlyList<PermissionStereotype> DefaultStereotypes { get; } =
    [
        new(RoleNames.Administrator, [ReadFeedback]),
        new(RoleNames.Facilitator, [ReadFeedback]),
    ];
}
