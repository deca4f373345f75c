using Microsoft.EntityFrameworkCore;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Data;

namespace WipoMatch.Core.Catalog;

/// <summary>Keeps the catalogue rows equal to what is live, in the same transaction.</summary>
internal sealed class CatalogHandler(DbContext db, CatalogTable table, IContentLinks links, IWriteTransactions transactions) : ContentHandlerBase
{
    public override async Task PublishedAsync(ContentContext context)
    {
        if (await table.BuildAsync(context.ContentItem, CancellationToken.None) is CatalogRow row)
        {
            await WriteAsync(row);
        }
    }

    public override Task UnpublishedAsync(ContentContext context) => links.Routes.ContainsKey(context.ContentItem.ContentType)
        ? WriteAsync(new CatalogRow { ContentItemId = context.ContentItem.ContentItemId, Data = "{}" })
        : Task.CompletedTask;

    private async Task WriteAsync(CatalogRow built)
    {
        var row = await db.Set<CatalogRow>().FindAsync(built.ContentItemId);
        if (row is null)
        {
            row = built;
            db.Add(row);
        }

        (row.Data, row.IsVisible) = (built.Data, built.IsVisible);
        row.Stamp = await transactions.RaiseAsync(StampNames.Content);
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }
}
