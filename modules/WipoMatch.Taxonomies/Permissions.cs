using WipoMatch.Security;

namespace WipoMatch.Taxonomies;

/// <summary>Who may change vocabularies.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>Change terms, labels and country groups.</summary>
    public static readonly Permission ManageTaxonomies = new("ManageTaxonomies", "Change taxonomies, their terms and the members of country groups");

    /// <inheritdoc />
    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } = [ManageTaxonomies];

    /// <inheritdoc />
    public IReadOnlyList<PermissionStereotype> DefaultStereotypes { get; } = [new(RoleNames.Administrator, [ManageTaxonomies])];
}
