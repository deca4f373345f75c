using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Contents.Desk;
using WipoMatch.Localization;

namespace WipoMatch.Contents.Editor;

/// <summary>What can be begun, and by whom.</summary>
public sealed class NewContent(IContentManager manager, IContentLinks links, ContentRights rights, ContentLines lines)
{
    /// <summary>Whether people write items of a type in the editor: those that have pages.</summary>
    /// <param name="contentType">The type.</param>
    public bool IsWritten(string contentType) => links.Routes.ContainsKey(contentType);

    /// <summary>The types that the person may begin, by name.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Offer() =>
    [
        .. lines.Types.Where(rights.MayCreate).Select(type => KeyValuePair.Create(type, lines.TypeName(type))).OrderBy(pair => pair.Value, StringComparer.CurrentCulture),
    ];

    /// <summary>A new item; null when type or language is not named or not known.</summary>
    /// <param name="type">The type.</param>
    /// <param name="language">The code of its language.</param>
    /// <param name="title">How it is called at first, or null.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<ContentItem?> BeginAsync(string? type, string? language, string? title, CancellationToken cancellationToken)
    {
        if (type is null || !IsWritten(type) || !SiteLanguages.IsKnown(language))
        {
            return null;
        }

        var item = await manager.NewAsync(type, cancellationToken);
        item.Alter<LocalizationPart>(part => part.Culture = Cultures.ToOrchard(language!));
        return string.IsNullOrWhiteSpace(title) ? item : item.Alter<TitlePart>(part => part.Title = title.Trim());
    }
}
