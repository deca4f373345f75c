using System.Text;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Data;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Taxonomies;

namespace WipoMatch.Search.Documents;

/// <summary>Makes search documents from what is live.</summary>
internal sealed class SearchDocumentTable(
    IContentDefinitionManager definitions, IContentLinks links, IMarkdownRenderer markdown, ITaxonomies taxonomies) : IDerivedTable
{
    public string Name => "search documents";

    public Type RowType => typeof(SearchDocument);

    public Task<IReadOnlyList<IDerivedRow>> BuildAsync(IReadOnlyList<ContentItem> items, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<IDerivedRow>>([.. Build(items)]);

    /// <summary>The documents of items that have one.</summary>
    public IEnumerable<SearchDocument> Build(IEnumerable<ContentItem> items)
    {
        var listed = (from item in items
                      where links.Routes.ContainsKey(item.ContentType)
                      let type = definitions.Find(item.ContentType)
                      where type is not null
                      select (Item: item, Type: type, Names: Names(item, type).ToList())).ToList();

        // Taking Markdown away is most of the work; the definitions and taxonomies were asked before, by one thread.
        return listed.AsParallel().AsOrdered().Select(entry => Build(entry.Item, entry.Type, entry.Names));
    }

    /// <summary>The title by which an item is searched.</summary>
    public static string TitleOf(ContentItem item) => Storable(item.As<TitlePart>()?.Title ?? item.DisplayText);

    private SearchDocument Build(ContentItem item, ContentTypeDefinition type, IReadOnlyList<string> names)
    {
        var texts = type.OwnFields.Where(field => field.Our is { SearchWeight: > 0, Sensitive: false }).ToLookup(
            field => field.Our.SearchWeight > 1, field => item.Text(field.Name) ?? "");
        var body = markdown.ToPlainText(item.As<MarkdownBodyPart>()?.Markdown ?? "");
        return new()
        {
            ContentItemId = item.ContentItemId,
            IsVisible = true,
            Language = SiteLanguages.FromCulture(item.As<LocalizationPart>()?.Culture) ?? SiteLanguages.Default,
            ContentType = item.ContentType,
            Title = TitleOf(item),
            Summary = Storable(string.Join('\n', texts[true])),
            Body = Storable(string.Join('\n', texts[false].Append(body))),
            Keywords = Storable(string.Join('\n', names)),
        };
    }

    // In all six languages: whoever looks for a country finds what comes from there, whatever language it is written in; so with concepts.
    private IEnumerable<string> Names(ContentItem item, ContentTypeDefinition type) =>
        from field in type.OwnFields
        where field.Our.Facet is FacetKeys.Country or FacetKeys.Concept
        from id in item.Ids(field.Name)
        let term = taxonomies.Get(field.TaxonomyAlias ?? "").ById(id)
        where term is not null
        from name in term.Labels.Values
        select name;

    // PostgreSQL takes neither NUL nor halves of surrogate pairs; no word has them.
    private static string Storable(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace('\0', ' ');
}
