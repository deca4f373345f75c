using Microsoft.EntityFrameworkCore;
using WipoMatch.ContentManagement;
using WipoMatch.Core.ContentManagement;
using WipoMatch.Data;
using WipoMatch.Taxonomies;

namespace WipoMatch.Core.Taxonomies;

/// <summary>The taxonomies of the database; a scope that changed one sees its change before the commit.</summary>
internal sealed class TaxonomyService(DbContext db, TaxonomyCache cache, IStamps stamps) : ITaxonomies
{
    private TaxonomySet? _own;

    private TaxonomySet Current => _own ?? cache.Get(stamps.Get(StampNames.Definitions), Load);

    public TaxonomyView Get(string alias) => Current.ByAlias.GetValueOrDefault(alias) ?? new TaxonomyView("", alias, []);

    public TaxonomyView? Find(string contentItemId) => Current.ById.GetValueOrDefault(contentItemId);

    public string Label(string alias, string code) => Get(alias).ByCode(code)?.Label ?? code;

    /// <summary>Reads again within this scope.</summary>
    public void Renew() => _own = Load();

    private TaxonomySet Load()
    {
        var views = db.Set<ContentItemRow>().AsNoTracking()
            .Where(row => row.ContentType == ContentTypes.Taxonomy && row.Published)
            .ToList()
            .Select(row => TaxonomyReader.Read(ContentRowMapper.ToItem(row)))
            .ToList();
        return new TaxonomySet(
            views.ToDictionary(view => view.Alias, StringComparer.Ordinal), views.ToDictionary(view => view.ContentItemId, StringComparer.Ordinal));
    }
}

/// <summary>Taxonomies by alias and by id.</summary>
internal sealed record TaxonomySet(IReadOnlyDictionary<string, TaxonomyView> ByAlias, IReadOnlyDictionary<string, TaxonomyView> ById);

/// <summary>The committed taxonomies, shared by all requests.</summary>
internal sealed class TaxonomyCache
{
    private volatile Entry? _entry;

    public TaxonomySet Get(long stamp, Func<TaxonomySet> load)
    {
        var entry = _entry;
        if (entry is null || entry.Stamp != stamp)
        {
            _entry = entry = new Entry(stamp, load());
        }

        return entry.Taxonomies;
    }

    private sealed record Entry(long Stamp, TaxonomySet Taxonomies);
}
