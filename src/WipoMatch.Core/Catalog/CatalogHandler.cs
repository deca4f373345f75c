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
    public override Task PublishedAsync(ContentContext context) => PublishedAsync([context]);

    public override async Task PublishedAsync(IReadOnlyList<ContentContext> contexts)
    {
        var items = contexts.Select(context => context.ContentItem)
            .Where(item => links.Routes.ContainsKey(item.ContentType) && definitions.Find(item.ContentType) is not null)
            .ToList();
        if (items.Count == 0)
        {
            return;
        }

        var former = await FormerSlugsAsync([.. items.Select(item => item.ContentItemId)]);
        var documents = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var entry = await builder.BuildAsync(item, definitions.Find(item.ContentType)!) with { ChangedUtc = clock.UtcNow() };
            documents[item.ContentItemId] = new CatalogDocument(entry, [.. former[item.ContentItemId]]).Write();
        }

        await WriteAsync(documents, isVisible: true);
    }

    public override Task UnpublishedAsync(ContentContext context) => links.Routes.ContainsKey(context.ContentItem.ContentType)
        ? WriteAsync(new Dictionary<string, string>(StringComparer.Ordinal) { [context.ContentItem.ContentItemId] = "{}" }, isVisible: false)
        : Task.CompletedTask;

    private async Task<ILookup<string, string>> FormerSlugsAsync(List<string> contentItemIds)
    {
        var rows = await db.Set<SlugRow>().AsNoTracking()
            .Where(row => contentItemIds.Contains(row.ContentItemId) && !row.IsCurrent)
            .Select(row => new { row.ContentItemId, row.Slug })
            .ToListAsync();
        return rows.ToLookup(row => row.ContentItemId, row => row.Slug, StringComparer.Ordinal);
    }

    private async Task WriteAsync(Dictionary<string, string> documents, bool isVisible)
    {
        var stamp = await transactions.RaiseAsync(StampNames.Content);
        var known = await db.Set<CatalogRow>().Where(row => documents.Keys.Contains(row.ContentItemId))
            .ToDictionaryAsync(row => row.ContentItemId, StringComparer.Ordinal);
        foreach (var (contentItemId, data) in documents)
        {
            if (!known.TryGetValue(contentItemId, out var row))
            {
                row = new CatalogRow { ContentItemId = contentItemId, Data = data };
                db.Add(row);
            }

            (row.Data, row.IsVisible, row.Stamp) = (data, isVisible, stamp);
        }

        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }
}
