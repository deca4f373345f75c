using WipoMatch.Catalog;

namespace WipoMatch.Partnerships.Contracts;

/// <summary>Reads from the catalogue what an initiative does not say in a field.</summary>
public static class InitiativeFacts
{
    private const string Coordinator = "coordinator";

    /// <summary>The days on which it ran or runs, or null when it has no dates.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="today">Today.</param>
    public static InitiativePeriod? PeriodOf(CatalogEntry initiative, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        return InitiativePeriod.Of(initiative.From, initiative.To, initiative.Value(FacetKeys.Status), today);
    }

    /// <summary>The mode that the rules give, whatever was declared.</summary>
    /// <param name="initiative">The initiative.</param>
    public static string DerivedModeOf(CatalogEntry initiative)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        return initiative.Value(InitiativeKeys.DerivedModality) ?? DerivedModes.Other;
    }

    /// <summary>The countries of the participants in a role.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="role">The role.</param>
    public static IEnumerable<string> CountriesOf(CatalogEntry initiative, string role)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        var prefix = InitiativeKeys.Pair(role, "");
        return initiative.Values(InitiativeKeys.RoleCountry)
            .Where(pair => pair.StartsWith(prefix, StringComparison.Ordinal))
            .Select(pair => pair[prefix.Length..]);
    }

    /// <summary>The different countries of all participants that count for the mode: coordinators and a mere host do not.</summary>
    /// <param name="initiative">The initiative.</param>
    public static IEnumerable<string> PartnerCountriesOf(CatalogEntry initiative)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        return initiative.Values(InitiativeKeys.RoleCountry)
            .Select(pair => pair.Split(':', 2))
            .Where(pair => pair is [not Coordinator, _])
            .Select(pair => pair[1])
            .Distinct(StringComparer.Ordinal);
    }
}
