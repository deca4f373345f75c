using WipoMatch.Catalog;

namespace WipoMatch.Reports.Figures;

/// <summary>Counts countries.</summary>
internal static class Countries
{
    // Bodies without a country.
    private const string None = "XX";

    /// <summary>How many different countries or areas some things name.</summary>
    public static int Of(IEnumerable<CatalogSet> sets) => sets
        .SelectMany(set => set.Source.Values(FacetKeys.Country))
        .Where(code => code != None)
        .Distinct(StringComparer.Ordinal)
        .Count();
}
