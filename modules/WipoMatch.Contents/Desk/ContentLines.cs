using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Localization;
using WipoMatch.Modules;

namespace WipoMatch.Contents.Desk;

/// <summary>Turns items into lines for people.</summary>
public sealed class ContentLines(
    ICatalog catalog, IContentLinks links, IContentDefinitionManager definitions, IEnumerable<IContentNotes> notes, IFeatures features, IStringLocalizer<Texts> localizer)
{
    /// <summary>The types that people write: those that have pages.</summary>
    public IReadOnlyList<string> Types => [.. links.Routes.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The name of a type in the reader's language; a type without one keeps the name of its definition.</summary>
    /// <param name="contentType">The type.</param>
    public string TypeName(string contentType) =>
        localizer["Type-" + contentType] is { ResourceNotFound: false } text ? text.Value : definitions.Find(contentType)?.DisplayName ?? contentType;

    /// <summary>Lines of items, in their order; other modules are asked once for all of them.</summary>
    /// <param name="items">The items.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<IReadOnlyList<ContentLine>> OfAsync(IReadOnlyList<ContentListItem> items, CancellationToken cancellationToken)
    {
        var said = new List<IReadOnlyDictionary<string, ContentNote>>();
        foreach (var source in notes.Where(source => features.IsEnabled(source.GetType())))
        {
            said.Add(await source.OfAsync(items, cancellationToken));
        }

        return
        [
            .. items.Select(item => new ContentLine(
                item, TypeName(item.ContentType), SiteLanguages.Find(item.Language), UrlOf(item), [.. said.Select(one => one.GetValueOrDefault(item.ContentItemId)).OfType<ContentNote>()])),
        ];
    }

    private string? UrlOf(ContentListItem item) =>
        item.State != ContentState.Draft && catalog.Current.Find(item.ContentItemId) is { } entry ? links.Url(entry, entry.Language) : null;
}
