using WipoMatch.Catalog;

namespace WipoMatch.Members.Queries;

/// <summary>Names of organizations for people.</summary>
internal static class OrganizationNames
{
    /// <summary>The names of organizations; the identifier of one that is not live.</summary>
    /// <param name="catalog">What is live.</param>
    /// <param name="exchangeIds">Their identifiers in exchange records.</param>
    public static IReadOnlyList<string> Of(ICatalog catalog, IEnumerable<string> exchangeIds) =>
        [.. exchangeIds.Select(id => catalog.Current.FindByExchangeId(id)?.Title ?? id)];
}
