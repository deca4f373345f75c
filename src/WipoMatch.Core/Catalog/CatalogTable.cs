using Microsoft.EntityFrameworkCore;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Core.ContentManagement;
using WipoMatch.Data;

namespace WipoMatch.Core.Catalog;

/// <summary>Makes catalogue rows from what is live.</summary>
internal sealed class CatalogTable(
    DbContext db, IContentDefinitionManager definitions, IContentLinks links, CatalogEntryBuilder builder) : IDerivedTable
{
    public string Name => "catalogue entries";

    public Type RowType => typeof(CatalogRow);

    public async Task<IDerivedRow?> BuildAsync(ContentItem item, CancellationToken cancellationToken)
    {
        if (!links.Routes.ContainsKey(item.ContentType) || definitions.Find(item.ContentType) is not { } type)
        {
            return null;
        }

        var former = await db.Set<SlugRow>().AsNoTracking()
            .Where(row => row.ContentItemId == item.ContentItemId && !row.IsCurrent)
            .OrderBy(row => row.Slug)
            .Select(row => row.Slug)
            .ToListAsync(cancellationToken);
        var entry = await builder.BuildAsync(item, type);
        return new CatalogRow { ContentItemId = item.ContentItemId, IsVisible = true, Data = new CatalogDocument(entry, former).Write() };
    }
}
