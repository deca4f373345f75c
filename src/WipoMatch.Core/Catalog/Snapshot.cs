using WipoMatch.Catalog;
using WipoMatch.Localization;

namespace WipoMatch.Core.Catalog;

/// <summary>An immutable picture of what is published, with its facets as numbers so that counting is a single pass.</summary>
internal sealed class Snapshot : CatalogSnapshot
{
    private readonly Dictionary<string, CatalogEntry> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CatalogEntry> _byExchangeId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CatalogSet> _sets = new(StringComparer.Ordinal);
    private readonly Dictionary<(string List, string Language, string Slug), CatalogSet> _slugs = [];
    private readonly Dictionary<string, List<CatalogSet>> _byType = new(StringComparer.Ordinal);
    private readonly FacetIndex _facets;

    private Snapshot() => _facets = new FacetIndex([], _ => new Dictionary<string, IReadOnlyList<string>>());

    public Snapshot(long stamp, IEnumerable<CatalogDocument> documents, IReadOnlyDictionary<string, ContentRoute> routes, DerivedFacets derived)
    {
        Stamp = stamp;
        var all = documents.Where(document => routes.ContainsKey(document.Entry.ContentType)).ToList();
        foreach (var group in all.GroupBy(document => document.Entry.LocalizationSet, StringComparer.Ordinal))
        {
            AddSet(group.Key, [.. group], routes);
        }

        foreach (var list in _byType.Values)
        {
            list.Sort(NewestFirst);
        }

        _facets = new FacetIndex(_sets.Values.Order(Comparer<CatalogSet>.Create(NewestFirst)), derived.Of);
    }

    public static Snapshot Empty { get; } = new();

    public override long Stamp { get; }

    public override IReadOnlyList<CatalogSet> SetsOf(params IReadOnlyList<string> contentTypes) => contentTypes is [var only]
        ? _byType.GetValueOrDefault(only) ?? []
        : contentTypes.Aggregate(new List<CatalogSet>(), (merged, type) => Merge(merged, _byType.GetValueOrDefault(type) ?? []));

    public override CatalogEntry? Find(string contentItemId) => _byId.GetValueOrDefault(contentItemId);

    public override CatalogEntry? FindByExchangeId(string exchangeId) => _byExchangeId.GetValueOrDefault(exchangeId);

    public override CatalogSet? FindSet(string localizationSet) => _sets.GetValueOrDefault(localizationSet);

    public override CatalogSet? FindBySlug(string list, string language, string slug)
    {
        if (_slugs.GetValueOrDefault((list, language, slug)) is { } set)
        {
            return set;
        }

        // An untranslated item is read on the pages of any language under its own slug.
        return SiteLanguages.All
            .Select(other => _slugs.GetValueOrDefault((list, other.Code, slug)))
            .FirstOrDefault(found => found is not null);
    }

    public override CatalogPage Query(CatalogQuery query) => _facets.Query(query);

    private void AddSet(string key, List<CatalogDocument> documents, IReadOnlyDictionary<string, ContentRoute> routes)
    {
        var set = new CatalogSet([.. documents.Select(document => document.Entry)]);
        _sets[key] = set;
        foreach (var type in set.Entries.Select(entry => entry.ContentType).Distinct(StringComparer.Ordinal))
        {
            if (!_byType.TryGetValue(type, out var list))
            {
                _byType[type] = list = [];
            }

            list.Add(set);
        }

        foreach (var (entry, former) in documents)
        {
            _byId[entry.ContentItemId] = entry;
            _byExchangeId[entry.ExchangeId] = entry;
            var path = routes[entry.ContentType].List;
            foreach (var slug in former)
            {
                _slugs.TryAdd((path, entry.Language, slug), set);
            }

            _slugs[(path, entry.Language, entry.Slug)] = set;
        }
    }

    // Both are in order: sorting them anew would cost a hundred times as much.
    private static List<CatalogSet> Merge(List<CatalogSet> one, List<CatalogSet> other)
    {
        if (one.Count == 0 || other.Count == 0)
        {
            return one.Count == 0 ? other : one;
        }

        var merged = new List<CatalogSet>(one.Count + other.Count);
        var next = 0;
        foreach (var set in one)
        {
            while (next < other.Count && NewestFirst(other[next], set) < 0)
            {
                merged.Add(other[next++]);
            }

            merged.Add(set);
        }

        merged.AddRange(other.Skip(next));
        return merged;
    }

    private static int NewestFirst(CatalogSet one, CatalogSet other)
    {
        var order = other.Source.PublishedUtc.CompareTo(one.Source.PublishedUtc);
        return order != 0 ? order : string.CompareOrdinal(one.Source.ExchangeId, other.Source.ExchangeId);
    }
}
