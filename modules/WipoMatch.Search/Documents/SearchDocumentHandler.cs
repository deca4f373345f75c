using Microsoft.EntityFrameworkCore;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Data;

namespace WipoMatch.Search.Documents;

/// <summary>Keeps the search documents equal to what is live, in the transaction of the content.</summary>
internal sealed class SearchDocumentHandler(
    DbContext db, SearchDocumentTable table, IContentLinks links, IWriteTransactions transactions) : ContentHandlerBase
{
    public override async Task PublishedAsync(ContentContext context)
    {
        if (await table.BuildAsync(context.ContentItem, CancellationToken.None) is SearchDocument document)
        {
            await WriteAsync(document.ContentItemId, row => Copy(document, row));
        }
    }

    public override Task UnpublishedAsync(ContentContext context) => links.Routes.ContainsKey(context.ContentItem.ContentType)
        ? WriteAsync(context.ContentItem.ContentItemId, row => (row.IsVisible, row.Title, row.Summary, row.Body) = (false, "", "", ""))
        : Task.CompletedTask;

    private async Task WriteAsync(string contentItemId, Action<SearchDocument> fill)
    {
        var row = await db.Set<SearchDocument>().FindAsync(contentItemId);
        if (row is null)
        {
            row = new SearchDocument { ContentItemId = contentItemId };
            db.Add(row);
        }

        fill(row);
        row.Stamp = await transactions.RaiseAsync(StampNames.Content);
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }

    private static void Copy(SearchDocument from, SearchDocument to)
    {
        to.IsVisible = from.IsVisible;
        to.Language = from.Language;
        to.ContentType = from.ContentType;
        (to.Title, to.Summary, to.Body) = (from.Title, from.Summary, from.Body);
    }
}
