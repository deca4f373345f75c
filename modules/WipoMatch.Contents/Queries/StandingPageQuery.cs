using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Contents.ViewModels;
using WipoMatch.Display;
using WipoMatch.Localization;

namespace WipoMatch.Contents.Queries;

/// <summary>Builds a standing page.</summary>
public sealed class StandingPageQuery(
    ICatalog catalog, IContentManager contents, IContentLinks links, IMarkdownRenderer markdown, IStringLocalizer<Texts> localizer)
{
    /// <summary>The list of pages that live directly below the language.</summary>
    public const string List = "";

    /// <summary>The page at an address in the current language, or null. Pages that another module shows are none of ours.</summary>
    /// <param name="slug">The last part of the address.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<StandingPage?> FindAsync(string slug, CancellationToken cancellationToken)
    {
        var language = SiteLanguages.Current.Code;
        var set = catalog.Current.FindBySlug(List, language, slug);
        if (set is null || set.Source.ContentType != ContentTypes.Page || IsShownElsewhere(set.For(language).Slug))
        {
            return null;
        }

        var shown = set.For(language);
        var page = new StandingPage
        {
            Set = set,
            Url = links.Url(shown, language),
            Title = shown.Title,
            Language = SiteLanguages.Find(shown.Language)!,
            Languages = new LanguagesModel(Languages(set) is { Count: > 1 and < 6 } some ? some : []),
        };
        if (shown.Language != language)
        {
            return page with { Note = new NoteModel(localizer["NotInThisLanguage"], [.. Languages(set).Select(ToLink)]) };
        }

        var item = await contents.GetAsync(shown.ContentItemId, cancellationToken: cancellationToken);
        return item is null
            ? null
            : page with { Summary = item.Text("Summary") ?? "", Body = markdown.ToHtml(item.As<MarkdownBodyPart>()?.Markdown ?? "") };
    }

    /// <summary>Whether another module shows the page.</summary>
    internal static bool IsShownElsewhere(string slug) =>
        slug == "home" || slug == "cooperation" || slug.StartsWith("cooperation-", StringComparison.Ordinal);

    private List<LanguageLink> Languages(CatalogSet set) =>
    [
        .. from language in SiteLanguages.All
           let entry = set.In(language.Code)
           where entry is not null
           select new LanguageLink(language, links.Url(entry, language.Code), language == SiteLanguages.Current),
    ];

    private static MenuLink ToLink(LanguageLink link) => new(link.Language.NativeName, link.Url, false);
}
