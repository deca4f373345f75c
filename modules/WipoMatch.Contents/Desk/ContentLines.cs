using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Contents.Contracts;
using WipoMatch.Contents.Editor;
using WipoMatch.Localization;
using WipoMatch.Modules;

namespace WipoMatch.Contents.Desk;

/// <summary>Turns items into lines for people.</summary>
public sealed class ContentLines(
    ICatalog catalog, IContentLinks links, IContentWords words, ContentRights rights, DeskScope scope, IEnumerable<IContentNotes> notes, IFeatures features)
{
    /// <summary>The types that people write: those that have pages.</summary>
    public IReadOnlyList<string> Types => [.. links.Routes.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The name of a type in the reader's language.</summary>
    /// <param name="contentType">The type.</param>
    public string TypeName(string contentType) => words.TypeName(contentType);

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

        return [.. items.Select(item => LineOf(item, [.. said.Select(one => one.GetValueOrDefault(item.ContentItemId)).OfType<ContentNote>()]))];
    }

    private ContentLine LineOf(ContentListItem item, IReadOnlyList<ContentNote> said) =>
        new(item, TypeName(item.ContentType), SiteLanguages.Find(item.Language), PublicUrlOf(item), UrlOf(item), said);

    private string UrlOf(ContentListItem item) =>
        $"/{SiteLanguages.Current.Code}/desk/content/{item.ContentItemId}/{(rights.MayEdit(item.ContentType, item.Owner, isOfOwnPeople: !scope.IsWhole) ? "edit" : "versions")}";

    private string? PublicUrlOf(ContentListItem item) =>
        item.State != ContentState.Draft && catalog.Current.Find(item.ContentItemId) is { } entry ? links.Url(entry, entry.Language) : null;
}
