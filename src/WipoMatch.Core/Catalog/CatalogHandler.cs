using Microsoft.EntityFrameworkCore;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Data;

namespace WipoMatch.Core.Catalog;

/// <summary>Keeps the catalogue rows equal to what is live, in the same transaction.</summary>
internal sealed class CatalogHandler(DbContext db, CatalogTable table, IContentLinks links, IWriteTransactions transactions) : ContentHandlerBase
{
    public override Task PublishedAsync(ContentContext context) => PublishedAsync([context]);

    public override async Task PublishedAsync(IReadOnlyList<ContentContext> contexts) =>
        await WriteAsync(await table.BuildChangedAsync(contexts.Select(context => context.ContentItem)));

    public override Task UnpublishedAsync(ContentContext context) => links.Routes.ContainsKey(context.ContentItem.ContentType)
        ? WriteAsync([new CatalogRow { ContentItemId = context.ContentItem.ContentItemId, Data = "{}" }])
        : Task.CompletedTask;

    private async Task WriteAsync(IReadOnlyList<CatalogRow> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var stamp = await transactions.RaiseAsync(StampNames.Content);
        var ids = rows.Select(row => row.ContentItemId).ToList();
        var known = await db.Set<CatalogRow>().Where(row => ids.Contains(row.ContentItemId))
            .ToDictionaryAsync(row => row.ContentItemId, StringComparer.Ordinal);
        foreach (var built in rows)
        {
            var row = known.GetValueOrDefault(built.ContentItemId, built);
            (row.Data, row.IsVisible, row.Stamp) = (built.Data, built.IsVisible, stamp);
        }

        await db.AddNewAsync([.. rows.Where(row => !known.ContainsKey(row.ContentItemId))]);
    }
}
