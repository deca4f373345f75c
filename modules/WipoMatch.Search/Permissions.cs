using WipoMatch.Security;

namespace WipoMatch.Search;

/// <summary>Everybody may search what is published; what is searched for is for those who write and decide.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>Read what readers search for.</summary>
    public static readonly Permission ReadSearchTerms = new("ReadSearchTerms", "Read what readers search for");

    /// <inheritdoc />
    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } = [ReadSearchTerms];

    /// <inheritdoc />
    public IReadOnlyList<PermissionStereotype> DefaultStereotypes { get; } =
    [
        new(RoleNames.Administrator, [ReadSearchTerms]),
        new(RoleNames.Editor, [ReadSearchTerms]),
        new(RoleNames.Moderator, [ReadSearchTerms]),
    ];
}
