namespace WipoMatch.Taxonomies.Contracts;

/// <summary>The names of permissions that guard pages of other modules too.</summary>
public static class TaxonomyPermissions
{
    /// <summary>Change vocabularies.</summary>
    public const string Manage = nameof(Permissions.ManageTaxonomies);
}
