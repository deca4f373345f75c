using Microsoft.EntityFrameworkCore;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Data;

namespace WipoMatch.Search.Documents;

/// <summary>Keeps the search documents equal to what is live, in the transaction of the content.</summary>
internal sealed class SearchDocumentHandler(
    DbContext db, SearchDocumentTable table, IContentLinks links, IWriteTransactions transactions) : ContentHandlerBase
{
    public override Task PublishedAsync(ContentContext context) => PublishedAsync([context]);

    public override Task PublishedAsync(IReadOnlyList<ContentContext> contexts)
    {
        var documents = table.Build(contexts.Select(context => context.ContentItem)).ToDictionary(row => row.ContentItemId, StringComparer.Ordinal);
        return WriteAsync([.. documents.Keys], row => Copy(documents[row.ContentItemId], row));
    }

    public override Task UnpublishedAsync(ContentContext context) => links.Routes.ContainsKey(context.ContentItem.ContentType)
        ? WriteAsync([context.ContentItem.ContentItemId], row => (row.IsVisible, row.Title, row.Summary, row.Body, row.Keywords) = (false, "", "", "", ""))
        : Task.CompletedTask;

    private async Task WriteAsync(List<string> contentItemIds, Action<SearchDocument> fill)
    {
        if (contentItemIds.Count == 0)
        {
            return;
        }

        var stamp = await transactions.RaiseAsync(StampNames.Content);
        var known = await db.Set<SearchDocument>().Where(row => contentItemIds.Contains(row.ContentItemId))
            .ToDictionaryAsync(row => row.ContentItemId, StringComparer.Ordinal);
        var rows = contentItemIds.ConvertAll(id => known.GetValueOrDefault(id) ?? new SearchDocument { ContentItemId = id });
        foreach (var row in rows)
        {
            fill(row);
            row.Stamp = stamp;
        }

        await db.AddNewAsync([.. rows.Where(row => !known.ContainsKey(row.ContentItemId))]);
    }

    private static void Copy(SearchDocument from, SearchDocument to)
    {
        to.IsVisible = from.IsVisible;
        to.Language = from.Language;
        to.ContentType = from.ContentType;
        (to.Title, to.Summary, to.Body, to.Keywords) = (from.Title, from.Summary, from.Body, from.Keywords);
    }
}
