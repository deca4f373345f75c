using Microsoft.EntityFrameworkCore;
using WipoMatch.Catalog;
using WipoMatch.Core.ContentManagement;

namespace WipoMatch.Core.Catalog;

/// <summary>Reads the catalogue rows of one set.</summary>
internal sealed class LiveSets(DbContext db) : ILiveSets
{
    public async Task<CatalogSet?> FindAsync(string localizationSet, CancellationToken cancellationToken = default)
    {
        var items = db.Set<ContentItemRow>()
            .Where(row => row.Published && (row.LocalizationSet == localizationSet || (row.LocalizationSet == null && row.ContentItemId == localizationSet)))
            .Select(row => row.ContentItemId);
        var rows = await db.Set<CatalogRow>().AsNoTracking().Where(row => row.IsVisible && items.Contains(row.ContentItemId))
            .OrderBy(row => row.ContentItemId).Select(row => row.Data).ToListAsync(cancellationToken);
        var entries = rows.Select(CatalogDocument.Read).OfType<CatalogDocument>().Select(document => document.Entry).ToList();
        return entries.Count == 0 ? null : new CatalogSet(entries);
    }
}
