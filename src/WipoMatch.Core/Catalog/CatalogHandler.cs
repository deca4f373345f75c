using Microsoft.EntityFrameworkCore;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Core.ContentManagement;
using WipoMatch.Data;

namespace WipoMatch.Core.Catalog;

/// <summary>Keeps the catalogue rows equal to what is live, in the same transaction.</summary>
internal sealed class CatalogHandler(
    DbContext db,
    IContentDefinitionManager definitions,
    IContentLinks links,
    CatalogEntryBuilder builder,
    IWriteTransactions transactions,
    TimeProvider clock) : ContentHandlerBase
{
    public override async Task PublishedAsync(ContentContext context)
    {
        var item = context.ContentItem;
        if (!links.Routes.ContainsKey(item.ContentType) || definitions.Find(item.ContentType) is not { } type)
        {
            return;
        }

        var former = await db.Set<SlugRow>().AsNoTracking()
            .Where(row => row.ContentItemId == item.ContentItemId && !row.IsCurrent)
            .Select(row => row.Slug)
            .ToListAsync();
        var entry = await builder.BuildAsync(item, type) with { ChangedUtc = clock.UtcNow() };
        await WriteAsync(item.ContentItemId, new CatalogDocument(entry, former).Write(), isVisible: true);
    }

    public override Task UnpublishedAsync(ContentContext context) => links.Routes.ContainsKey(context.ContentItem.ContentType)
        ? WriteAsync(context.ContentItem.ContentItemId, "{}", isVisible: false)
        : Task.CompletedTask;

    private async Task WriteAsync(string contentItemId, string data, bool isVisible)
    {
        var row = await db.Set<CatalogRow>().FindAsync(contentItemId);
        if (row is null)
        {
            row = new CatalogRow { ContentItemId = contentItemId, Data = data };
            db.Add(row);
        }

        row.Data = data;
        row.IsVisible = isVisible;
        row.Stamp = await transactions.RaiseAsync(StampNames.Content);
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }
}
