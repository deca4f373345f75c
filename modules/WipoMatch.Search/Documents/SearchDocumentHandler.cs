using System.Text;
using Microsoft.EntityFrameworkCore;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Data;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Taxonomies;

namespace WipoMatch.Search.Documents;

/// <summary>Keeps the search documents equal to what is live, in the transaction of the content.</summary>
internal sealed class SearchDocumentHandler(
    DbContext db,
    IContentDefinitionManager definitions,
    IContentLinks links,
    IMarkdownRenderer markdown,
    ITaxonomies taxonomies,
    IWriteTransactions transactions) : ContentHandlerBase
{
    public override Task PublishedAsync(ContentContext context) => PublishedAsync([context]);

    public override Task PublishedAsync(IReadOnlyList<ContentContext> contexts)
    {
        var items = contexts.Select(context => context.ContentItem)
            .Where(item => links.Routes.ContainsKey(item.ContentType) && definitions.Find(item.ContentType) is not null)
            .ToDictionary(item => item.ContentItemId, StringComparer.Ordinal);
        return WriteAsync(items.Keys, row => Fill(row, items[row.ContentItemId], definitions.Find(items[row.ContentItemId].ContentType)!));
    }

    public override Task UnpublishedAsync(ContentContext context) => links.Routes.ContainsKey(context.ContentItem.ContentType)
        ? WriteAsync([context.ContentItem.ContentItemId], row => (row.IsVisible, row.Title, row.Summary, row.Body) = (false, "", "", ""))
        : Task.CompletedTask;

    private async Task WriteAsync(IReadOnlyCollection<string> contentItemIds, Action<SearchDocument> fill)
    {
        if (contentItemIds.Count == 0)
        {
            return;
        }

        var stamp = await transactions.RaiseAsync(StampNames.Content);
        var known = await db.Set<SearchDocument>().Where(row => contentItemIds.Contains(row.ContentItemId))
            .ToDictionaryAsync(row => row.ContentItemId, StringComparer.Ordinal);
        foreach (var contentItemId in contentItemIds)
        {
            if (!known.TryGetValue(contentItemId, out var row))
            {
                row = new SearchDocument { ContentItemId = contentItemId };
                db.Add(row);
            }

            fill(row);
            row.Stamp = stamp;
        }

        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }

    /// <summary>The title by which an item is searched.</summary>
    internal static string TitleOf(ContentItem item) => Storable(item.As<TitlePart>()?.Title ?? item.DisplayText);

    private void Fill(SearchDocument row, ContentItem item, ContentTypeDefinition type)
    {
        var texts = type.OwnFields.Where(field => field.Our is { SearchWeight: > 0, Sensitive: false }).ToLookup(
            field => field.Our.SearchWeight > 1, field => item.Text(field.Name) ?? "");
        var body = markdown.ToPlainText(item.As<MarkdownBodyPart>()?.Markdown ?? "");
        row.IsVisible = true;
        row.Language = SiteLanguages.FromCulture(item.As<LocalizationPart>()?.Culture) ?? SiteLanguages.Default;
        row.ContentType = item.ContentType;
        row.Title = TitleOf(item);
        row.Summary = Storable(string.Join('\n', texts[true]));
        row.Body = Storable(string.Join('\n', texts[false].Append(body).Concat(CountryNames(item, type))));
    }

    // In all six languages: whoever looks for a country finds what comes from there, whatever language it is written in.
    private IEnumerable<string> CountryNames(ContentItem item, ContentTypeDefinition type) =>
        from field in type.OwnFields
        where field.Our.Facet == FacetKeys.Country
        from id in item.Ids(field.Name)
        let country = taxonomies.Get(field.TaxonomyAlias ?? "").ById(id)
        where country is not null
        from name in country.Labels.Values
        select name;

    // PostgreSQL takes neither NUL nor halves of surrogate pairs; no word has them.
    private static string Storable(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace('\0', ' ');
}
