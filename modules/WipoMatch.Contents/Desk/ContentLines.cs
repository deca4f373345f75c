using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Contents.Editor;
using WipoMatch.Localization;

namespace WipoMatch.Contents.Desk;

/// <summary>Turns items into lines for people.</summary>
public sealed class ContentLines(
    ICatalog catalog, IContentLinks links, IContentDefinitionManager definitions, ContentRights rights, DeskScope scope, IStringLocalizer<Texts> localizer)
{
    /// <summary>The types that people write: those that have pages.</summary>
    public IReadOnlyList<string> Types => [.. links.Routes.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The name of a type in the reader's language; a type without one keeps the name of its definition.</summary>
    /// <param name="contentType">The type.</param>
    public string TypeName(string contentType) =>
        localizer["Type-" + contentType] is { ResourceNotFound: false } text ? text.Value : definitions.Find(contentType)?.DisplayName ?? contentType;

    /// <summary>Lines of items, in their order.</summary>
    /// <param name="items">The items.</param>
    public IReadOnlyList<ContentLine> Of(IEnumerable<ContentListItem> items) =>
        [.. items.Select(item => new ContentLine(item, TypeName(item.ContentType), SiteLanguages.Find(item.Language), PublicUrlOf(item), UrlOf(item)))];

    private string UrlOf(ContentListItem item) =>
        $"/{SiteLanguages.Current.Code}/desk/content/{item.ContentItemId}/{(rights.MayEdit(item.ContentType, item.Owner, isOfOwnPeople: !scope.IsWhole) ? "edit" : "versions")}";

    private string? PublicUrlOf(ContentListItem item) =>
        item.State != ContentState.Draft && catalog.Current.Find(item.ContentItemId) is { } entry ? links.Url(entry, entry.Language) : null;
}
