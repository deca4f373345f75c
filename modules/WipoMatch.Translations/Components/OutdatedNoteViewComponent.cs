using Microsoft.AspNetCore.Mvc;
using WipoMatch.Catalog;
using WipoMatch.Localization;
using WipoMatch.Translations.Standings;

namespace WipoMatch.Translations.Components;

/// <summary>The note of a story whose original changed since it was translated; nothing for originals and translations that follow them.</summary>
public sealed class OutdatedNoteViewComponent(StandingStore standings, ICatalog catalog, IContentLinks links) : ViewComponent
{
    /// <summary>Draws it.</summary>
    /// <param name="subject">The story.</param>
    public async Task<IViewComponentResult> InvokeAsync(CatalogSet subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        if (subject.In(SiteLanguages.Current.Code) is not { TranslationOf: { } sourceId } entry
            || catalog.Current.Find(sourceId) is not { } source
            || await standings.FindAsync(entry.ContentItemId, HttpContext.RequestAborted) is not { ChangedUtc: { } changed } row)
        {
            return Content("");
        }

        return View(new OutdatedNote(SiteLanguages.Find(source.Language)!, links.Url(source, source.Language), changed, row.BasisUtc));
    }
}

/// <summary>What readers of a translation are told.</summary>
/// <param name="Language">The language of the original.</param>
/// <param name="Url">The page of the original.</param>
/// <param name="ChangedUtc">When the original got another text, UTC.</param>
/// <param name="BasisUtc">When the text that the translation follows went live, UTC.</param>
public sealed record OutdatedNote(SiteLanguage Language, string Url, DateTime ChangedUtc, DateTime BasisUtc);
