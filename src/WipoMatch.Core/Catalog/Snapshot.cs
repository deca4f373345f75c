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

    /// <summary>A picture of some documents.</summary>
    /// <param name="stamp">The content stamp that they include.</param>
    /// <param name="documents">The documents; a document that did not change is the object that it was.</param>
    /// <param name="routes">The types that have addresses.</param>
    /// <param name="derived">Facets that follow from others.</param>
    /// <param name="former">The picture before, whose sets stay the objects that they were while nothing of them changed.</param>
    public Snapshot(
        long stamp, IEnumerable<CatalogDocument> documents, IReadOnlyDictionary<string, ContentRoute> routes, DerivedFacets derived, Snapshot former)
    {
        Stamp = stamp;
        var all = documents.Where(document => routes.ContainsKey(document.Entry.ContentType)).ToList();
        foreach (var group in all.GroupBy(document => document.Entry.LocalizationSet, StringComparer.Ordinal))
        {
            AddSet(group.Key, [.. group], routes, former);
        }

        var ordered = _sets.Values.ToArray();
        Array.Sort(ordered, NewestFirst);
        AddToTypes(ordered);
        _facets = new FacetIndex(ordered, derived.Of);
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

    private void AddToTypes(CatalogSet[] ordered)
    {
        foreach (var set in ordered)
        {
            foreach (var entry in set.Entries)
            {
                if (!_byType.TryGetValue(entry.ContentType, out var list))
                {
                    _byType[entry.ContentType] = list = [];
                }

                if (list.Count == 0 || list[^1] != set)
                {
                    list.Add(set);
                }
            }
        }
    }

    private void AddSet(string key, List<CatalogDocument> documents, IReadOnlyDictionary<string, ContentRoute> routes, Snapshot before)
    {
        var set = before._sets.GetValueOrDefault(key) is { } known && known.Entries.SequenceEqual(documents.Select(document => document.Entry), ReferenceEqualityComparer.Instance)
            ? known
            : new CatalogSet([.. documents.Select(document => document.Entry)]);
        _sets[key] = set;
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
