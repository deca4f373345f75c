namespace WipoMatch.Catalog;

/// <summary>An answer of the catalogue.</summary>
/// <param name="Items">The results on the page.</param>
/// <param name="Total">How many results there are.</param>
/// <param name="Facets">
/// For each facet the values and how many results they have; a facet's own filter is left out of its counts, so that alternatives show.
/// </param>
public sealed record CatalogPage(
    IReadOnlyList<CatalogSet> Items,
    int Total,
    IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> Facets);

/// <summary>How often a value occurs.</summary>
/// <param name="Value">The value.</param>
/// <param name="Count">How many results have it.</param>
public readonly record struct FacetCount(string Value, int Count);
