using Microsoft.AspNetCore.Mvc;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Localization;

namespace WipoMatch.Translations.Components;

/// <summary>Leads from an original to all its languages, and from a translation to the page where the original stands beside it.</summary>
public sealed class TranslationActionsViewComponent(ICatalog catalog) : ViewComponent
{
    /// <summary>Draws it.</summary>
    /// <param name="subject">The newest version of the item.</param>
    public IViewComponentResult Invoke(ContentItem? subject) =>
        subject is { RowStamp: > 0 } item && TranslatedTypes.Has(item.ContentType) ? Draw(item) : Content("");

    private IViewComponentResult Draw(ContentItem item)
    {
        var sourceId = item.As<TranslationPart>()?.Source;
        if (catalog.Current.Find(sourceId ?? item.ContentItemId) is not { TranslationOf: null } source)
        {
            return Content("");
        }

        var language = sourceId is null ? null : SiteLanguages.FromCulture(item.As<LocalizationPart>()?.Culture);
        return View(new TranslationActions(
            TranslationLinks.Item(source.ContentItemId), language is null || language == source.Language ? null : TranslationLinks.Translate(source.ContentItemId, language)));
    }
}

/// <summary>The ways from an item to its translations.</summary>
/// <param name="ItemUrl">The page of all its languages.</param>
/// <param name="TranslateUrl">The page on which it is translated, or null for an original.</param>
public sealed record TranslationActions(string ItemUrl, string? TranslateUrl);
