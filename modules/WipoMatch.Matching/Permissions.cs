using WipoMatch.Security;

namespace WipoMatch.Matching;

/// <summary>Who sees whole lists of suggestions. What pages of needs and offers show of them, and what programs read, is for everybody.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>See and compare all suggestions for a need.</summary>
    public static readonly Permission ViewSuggestions = new("ViewSuggestions", "See and compare all suggestions for a need");

    /// <inheritdoc />
    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } = [ViewSuggestions];

    /// <inheritdoc />
    public IReadOnlyList<PermissionStereotype> DefaultStereotypes { get; } = [new(RoleNames.Authenticated, [ViewSuggestions])];
}
