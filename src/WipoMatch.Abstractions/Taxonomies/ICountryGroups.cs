namespace WipoMatch.Taxonomies;

/// <summary>Which groups a country belongs to on a day; memberships have dates and can be edited.</summary>
public interface ICountryGroups
{
    /// <summary>The codes of the groups of a country.</summary>
    /// <param name="country">ISO 3166-1 alpha-2.</param>
    /// <param name="on">The day; first and last day of a membership count.</param>
    IReadOnlyList<string> GroupsOf(string country, DateOnly on);

    /// <summary>Whether a country is in a group.</summary>
    /// <param name="country">ISO 3166-1 alpha-2.</param>
    /// <param name="group">The code of the group.</param>
    /// <param name="on">The day.</param>
    bool IsMember(string country, string group, DateOnly on);

    /// <summary>The countries of a group, in code order.</summary>
    /// <param name="group">The code of the group.</param>
    /// <param name="on">The day.</param>
    IReadOnlyList<string> MembersOf(string group, DateOnly on);
}
