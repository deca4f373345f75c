using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Localization;

namespace WipoMatch.Contents.Editor;

/// <summary>Published items by what people call them, for fields that point to other items.</summary>
public sealed class ItemNames(ICatalog catalog, IContentManager manager)
{
    /// <summary>The title in the reader's language; the identifier of an item that is not published.</summary>
    /// <param name="contentItemId">The item.</param>
    public string Of(string contentItemId) =>
        catalog.Current.Find(contentItemId) is { } entry ? catalog.Current.FindSet(entry.LocalizationSet)!.For(SiteLanguages.Current.Code).Title : contentItemId;

    /// <summary>The items of a line: by title in any language, exchange identifier or identifier.</summary>
    /// <param name="line">What was typed.</param>
    /// <param name="contentTypes">The types that fit.</param>
    /// <param name="known">Identifiers that the field holds already; they stay, published or not.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The identifiers: none, one, or several of the same name.</returns>
    public async Task<IReadOnlyList<string>> FindAsync(
        string line, IReadOnlyList<string> contentTypes, IReadOnlyList<string> known, CancellationToken cancellationToken)
    {
        // A name that the field already holds means the same item as before, although others may be called like it.
        if (known.FirstOrDefault(id => id == line || Of(id) == line) is { } same)
        {
            return [same];
        }

        if (catalog.Current.FindByExchangeId(line) is { } entry && contentTypes.Contains(entry.ContentType, StringComparer.Ordinal))
        {
            return [entry.ContentItemId];
        }

        var titled = catalog.Current.SetsOf(contentTypes)
            .Where(set => set.Entries.Any(one => string.Equals(one.Title, line, StringComparison.OrdinalIgnoreCase)))
            .Select(set => set.Source.ContentItemId).ToList();
        return titled.Count > 0 ? titled
            : await manager.GetAsync(line, cancellationToken: cancellationToken) is { } item && contentTypes.Contains(item.ContentType, StringComparer.Ordinal) ? [line]
            : [];
    }
}
