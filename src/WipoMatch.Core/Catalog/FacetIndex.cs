using System.Runtime.CompilerServices;
using WipoMatch.Catalog;

namespace WipoMatch.Core.Catalog;

/// <summary>
/// Filters and counts facets by bits: each value knows the sets that have it, so a filter is an or of values, a question an and of filters.
/// A facet is counted among the sets that pass all filters but its own, so that its alternatives show what they would give.
/// </summary>
internal sealed class FacetIndex
{
    private readonly CatalogSet[] _sets;
    private readonly Dictionary<string, FacetColumn> _columns = new(StringComparer.Ordinal);
    private readonly FacetColumn _types = new();
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly SetOrders _orders;

    // Search lists its items in the same few lists again and again.
    private readonly ConditionalWeakTable<IReadOnlyList<string>, int[]> _known = [];

    /// <summary>An index.</summary>
    /// <param name="sets">The sets, newest publication first; the index keeps the array.</param>
    /// <param name="valuesOf">The facet values of a set, each facet key once.</param>
    public FacetIndex(CatalogSet[] sets, Func<CatalogSet, IEnumerable<KeyValuePair<string, IReadOnlyList<string>>>> valuesOf)
    {
        _sets = sets;
        _places.EnsureCapacity(sets.Length);
        for (var place = 0; place < _sets.Length; place++)
        {
            Add(_sets[place], place, valuesOf(_sets[place]));
        }

        foreach (var column in _columns.Values.Append(_types))
        {
            column.Complete(_sets.Length);
        }

        _orders = new SetOrders(_sets);
    }

    public CatalogPage Query(CatalogQuery query)
    {
        var candidates = _types.With(query.ContentTypes, _sets.Length);
        using var found = query.Matches is null ? null : new FoundPlaces(query.Matches, _sets.Length, _places, _known);
        if (found is not null)
        {
            candidates = candidates.And(found.All);
        }

        var filters = query.Filters.Where(filter => filter.Value.Count > 0)
            .Select(filter => (filter.Key, Places: Column(filter.Key).With(filter.Value, _sets.Length))).ToList();
        var hits = filters.Aggregate(candidates, (places, filter) => places.And(filter.Places));
        return new CatalogPage(
            [.. Ordered(hits, found, query).Skip(query.Skip).Take(query.Take).Select(place => _sets[place])],
            hits.Count,
            query.Facets.ToDictionary(key => key, key => Column(key).Counts(Without(key)), StringComparer.Ordinal));

        PlaceBits Without(string key) => filters.Exists(filter => filter.Key == key)
            ? filters.Where(filter => filter.Key != key).Aggregate(candidates, (places, filter) => places.And(filter.Places))
            : hits;
    }

    private IEnumerable<int> Ordered(PlaceBits hits, FoundPlaces? found, CatalogQuery query) => query.Sort switch
    {
        CatalogSort.Relevance when found is not null => Best(hits, found, (long)query.Skip + query.Take),
        CatalogSort.Title => _orders.ByTitle(query.Language).Where(place => hits[place]),
        CatalogSort.Deadline => _orders.ByDeadline.Where(place => hits[place]),
        _ => Enumerable.Range(0, _sets.Length).Where(place => hits[place]),
    };

    // The worst of the best so far is on top, so that most of the rest cost one comparison; of equal scores the newer set is better.
    private static IEnumerable<int> Best(PlaceBits hits, FoundPlaces found, long most)
    {
        var best = new PriorityQueue<int, (double Score, int Newer)>();
        foreach (var place in hits.All)
        {
            if (best.Count < most)
            {
                best.Enqueue(place, (found[place], -place));
            }
            else if (best.TryPeek(out _, out var worst) && found[place] > worst.Score)
            {
                best.EnqueueDequeue(place, (found[place], -place));
            }
        }

        return best.UnorderedItems.OrderByDescending(item => item.Priority).Select(item => item.Element);
    }

    private FacetColumn Column(string key) => _columns.GetValueOrDefault(key) ?? new FacetColumn();

    private void Add(CatalogSet set, int place, IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> values)
    {
        _types.Add(set.Source.ContentType, place);
        foreach (var entry in set.Entries)
        {
            _places[entry.ContentItemId] = place;
        }

        foreach (var (key, given) in values)
        {
            if (!_columns.TryGetValue(key, out var column))
            {
                _columns[key] = column = new FacetColumn();
            }

            foreach (var value in given)
            {
                column.Add(value, place);
            }
        }
    }
}
