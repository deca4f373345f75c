using WipoMatch.Catalog;

namespace WipoMatch.Tests.Modules.Reports;

/// <summary>A catalogue of given sets that filters by type and counts facets.</summary>
internal sealed class PublishedSets(CatalogSet[] sets) : CatalogSnapshot
{
    public override long Stamp => 1;

    public override IReadOnlyList<CatalogSet> SetsOf(params IReadOnlyList<string> contentTypes) =>
        [.. sets.Where(set => contentTypes.Contains(set.Source.ContentType))];

    public override CatalogEntry? Find(string contentItemId) => throw new NotSupportedException();

    public override CatalogEntry? FindByExchangeId(string exchangeId) => throw new NotSupportedException();

    public override CatalogSet? FindBySlug(string list, string language, string slug) => throw new NotSupportedException();

    public override CatalogSet? FindSet(string localizationSet) => throw new NotSupportedException();

    public override CatalogPage Query(CatalogQuery query)
    {
        var found = SetsOf([.. query.ContentTypes]);
        return new CatalogPage([], found.Count, query.Facets.ToDictionary(key => key, key => Count(found, key), StringComparer.Ordinal));
    }

    private static IReadOnlyList<FacetCount> Count(IEnumerable<CatalogSet> found, string key) =>
    [
        .. found.SelectMany(set => key == FacetKeys.Language ? set.Entries.Select(entry => entry.Language) : set.Source.Values(key))
            .CountBy(value => value, StringComparer.Ordinal).Select(count => new FacetCount(count.Key, count.Value)),
    ];
}
