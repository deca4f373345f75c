namespace WipoMatch.Partnerships.Contracts;

/// <summary>What the catalogue knows of an initiative beside the common facets; none of them is a query key.</summary>
public static class InitiativeKeys
{
    /// <summary>The mode that the rules give, whatever was declared.</summary>
    public const string DerivedModality = "modality-derived";

    /// <summary><c>role:country</c> for every participant with a country of its own.</summary>
    public const string RoleCountry = "role-country";

    /// <summary>A pair of role and country.</summary>
    /// <param name="role">The role.</param>
    /// <param name="country">The country.</param>
    public static string Pair(string role, string country) => role + ":" + country;
}
