using WipoMatch.Catalog;

namespace WipoMatch.Core.Catalog;

/// <summary>
/// Filters and counts facets in one pass: a set that fails no filter is a result and counts everywhere; a set that fails the filter of
/// one facet only counts for that facet, so that its alternatives show what they would give.
/// </summary>
internal sealed class FacetIndex
{
    private readonly IndexedSet[] _sets;
    private readonly Dictionary<string, FacetColumn> _columns = new(StringComparer.Ordinal);
    private readonly TitleOrder _titles;

    public FacetIndex(IEnumerable<CatalogSet> sets, DerivedFacets? derived)
    {
        _sets = [.. sets.Select((set, place) => Index(set, place, derived!))];
        _titles = new TitleOrder([.. _sets.Select(set => set.Set)]);
    }

    public CatalogPage Query(CatalogQuery query)
    {
        var filters = query.Filters.Where(filter => filter.Value.Count > 0)
            .Select(filter => new Filter(filter.Key, Column(filter.Key), filter.Value)).ToArray();
        var counters = query.Facets.Select(key => new Counter(key, Column(key))).ToArray();
        var hits = new List<Hit>();
        foreach (var set in _sets)
        {
            var score = 0d;
            if (!query.ContentTypes.Contains(set.Set.Source.ContentType) || (query.Matches is { } matches && (score = Score(set.Set, matches)) <= 0))
            {
                continue;
            }

            var failed = Failed(set, filters, out var failedKey);
            if (failed > 1)
            {
                continue;
            }

            foreach (var counter in counters)
            {
                if (failed == 0 || counter.Key == failedKey)
                {
                    counter.Add(set);
                }
            }

            if (failed == 0)
            {
                hits.Add(new Hit(set, score));
            }
        }

        return new CatalogPage(
            [.. Sorted(hits, query).Skip(query.Skip).Take(query.Take).Select(hit => hit.Set.Set)],
            hits.Count,
            counters.ToDictionary(counter => counter.Key, counter => counter.Counts(), StringComparer.Ordinal));
    }

    private static int Failed(IndexedSet set, Filter[] filters, out string? key)
    {
        var failed = 0;
        key = null;
        foreach (var filter in filters)
        {
            if (!filter.Passes(set))
            {
                failed++;
                key = filter.Key;
            }
        }

        return failed;
    }

    private static double Score(CatalogSet set, IReadOnlyDictionary<string, double> matches)
    {
        var best = 0d;
        foreach (var entry in set.Entries)
        {
            best = Math.Max(best, matches.GetValueOrDefault(entry.ContentItemId));
        }

        return best;
    }

    private IEnumerable<Hit> Sorted(List<Hit> hits, CatalogQuery query) => query.Sort switch
    {
        CatalogSort.Title => hits.OrderBy(hit => _titles.Rank(query.Language, hit.Set.Place)),
        CatalogSort.Deadline => hits.OrderBy(hit => hit.Set.Set.Source.To ?? DateOnly.MaxValue),
        CatalogSort.Relevance when query.Matches is not null => hits.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Set.Place),
        _ => hits,
    };

    private FacetColumn Column(string key)
    {
        return _columns.TryGetValue(key, out var column) ? column : new FacetColumn(-1);
    }

    private IndexedSet Index(CatalogSet set, int place, DerivedFacets derived)
    {
        var values = derived.Of(set);
        foreach (var key in values.Keys.Where(key => !_columns.ContainsKey(key)))
        {
            _columns[key] = new FacetColumn(_columns.Count);
        }

        var codes = new int[]?[_columns.Count];
        foreach (var (key, given) in values)
        {
            var column = _columns[key];
            codes[column.Index] = [.. given.Distinct(StringComparer.Ordinal).Select(column.CodeOf)];
        }

        return new IndexedSet(set, place, codes);
    }

    private readonly record struct Hit(IndexedSet Set, double Score);
}
