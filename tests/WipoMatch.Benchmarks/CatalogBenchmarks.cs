using BenchmarkDotNet.Attributes;
using WipoMatch.Catalog;
using WipoMatch.Core.Catalog;

namespace WipoMatch.Benchmarks;

/// <summary>Questions to the catalogue as lists ask them, over 10,000 stories.</summary>
[MemoryDiagnoser]
public class CatalogBenchmarks
{
    private static readonly string[] Facets = [FacetKeys.Theme, FacetKeys.Country, FacetKeys.Year, FacetKeys.Language];

    private readonly FacetIndex _index = CatalogSamples.Index(10_000);

    /// <summary>The first page with all facets.</summary>
    [Benchmark]
    public int FirstPage() => _index.Query(Ask()).Total;

    /// <summary>One theme and one country, by title.</summary>
    [Benchmark]
    public int TwoFiltersByTitle() => _index.Query(Ask() with
    {
        Sort = CatalogSort.Title,
        Filters = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            [FacetKeys.Theme] = ["theme-1"],
            [FacetKeys.Country] = ["country-7", "country-8"],
        },
    }).Total;

    private static CatalogQuery Ask() => new() { ContentTypes = ["SuccessStory"], Language = "en", Facets = Facets };
}
