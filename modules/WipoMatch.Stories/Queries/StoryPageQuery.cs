using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Stories.ViewModels;
using WipoMatch.Taxonomies;

namespace WipoMatch.Stories.Queries;

/// <summary>Builds the page of a story.</summary>
public sealed class StoryPageQuery(
    ICatalog catalog,
    IContentManager contents,
    IContentLinks links,
    PublishedItems items,
    StoryFacts facts,
    StoryPictures pictures,
    RelatedStories related,
    ITaxonomies taxonomies,
    IMarkdownRenderer markdown,
    IPageFrame frame,
    IStringLocalizer<Texts> localizer)
{
    /// <summary>The story at an address in the current language, or null.</summary>
    /// <param name="slug">The slug, current or former, in any language.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<StoryPage?> FindAsync(string slug, CancellationToken cancellationToken)
    {
        var language = SiteLanguages.Current;
        var set = catalog.Current.FindBySlug("stories", language.Code, slug);
        var entry = set?.For(language.Code);
        if (set is null || entry is null || await contents.GetAsync(entry.ContentItemId, cancellationToken: cancellationToken) is not { } item)
        {
            return null;
        }

        var isReadable = entry.Language == language.Code;
        var themes = entry.Values(FacetKeys.Theme).Select(taxonomies.Get(TaxonomyAliases.Themes).ByCode).OfType<TermView>().ToList();
        var languages = Languages(set);
        return new StoryPage
        {
            Set = set,
            Entry = entry,
            Language = SiteLanguages.Find(entry.Language)!,
            Kind = taxonomies.Label(TaxonomyAliases.StoryKinds, entry.ContentType == ContentTypes.BestPractice ? "best-practice" : "success-story"),
            ThemeClass = themes is [var main, ..] ? ClassOf(main) : "other",
            Themes = [.. themes.Select(theme => new StoryTheme(theme.Label, UrlOf(theme), ClassOf(theme)))],
            Modality = entry.Value(FacetKeys.Modality) is { } code ? taxonomies.Label(TaxonomyAliases.Modalities, code) : null,
            Summary = isReadable ? item.Text("Summary") : null,
            Facts = facts.Build(item, entry, isReadable),
            Body = isReadable ? markdown.ToHtml(item.As<MarkdownBodyPart>()?.Markdown ?? "") : null,
            Picture = isReadable ? await pictures.OfAsync(item, cancellationToken) : null,
            Note = isReadable ? null : new NoteModel(localizer["NotInThisLanguage"], [.. languages.Select(ToLink)]),
            Languages = new LanguagesModel(isReadable && languages.Count > 1 ? languages : []),
            Sources = [.. item.Records("Sources").Select(Source).OfType<StorySource>()],
            About = new SummaryListModel([.. About(entry)]),
            Related = await related.ForAsync(set, cancellationToken),
            InTheme = themes is [var first, ..] ? [.. InTheme(first)] : [],
        };
    }

    private static StorySource? Source(System.Text.Json.Nodes.JsonObject source)
    {
        var title = source["title"]?.ToString() ?? "";
        var url = source["url"]?.ToString();
        return WebAddresses.IsSafe(url)
            ? new StorySource(title.Length > 0 ? title : url!, url, new Uri(url!).Host)
            : title.Length > 0 ? new StorySource(title, null, null) : null;
    }

    private static MenuLink ToLink(LanguageLink link) => new(link.Language.NativeName, link.Url, false);

    private static string ClassOf(TermView theme) => theme.Extras.GetValueOrDefault("Color") ?? "other";

    private static string UrlOf(TermView theme) => $"/{SiteLanguages.Current.Code}/themes/{theme.Code}";

    private List<LanguageLink> Languages(CatalogSet set) =>
    [
        .. from language in SiteLanguages.All
           let entry = set.In(language.Code)
           where entry is not null
           select new LanguageLink(language, links.Url(entry, language.Code), language == SiteLanguages.Current),
    ];

    private IEnumerable<MenuLink> InTheme(TermView theme)
    {
        foreach (var kind in new[] { ItemKind.Needs, ItemKind.Offers }.Where(items.IsShown))
        {
            var filter = new ItemFilter(FacetKeys.Theme, theme.Code);
            yield return new MenuLink(localizer.Plural(kind.Name + "InTheme", items.Count(kind, filter)), items.ListUrl(kind, filter), false);
        }

        yield return new MenuLink(localizer["TheTheme", theme.Label], UrlOf(theme), false);
    }

    private IEnumerable<SummaryRow> About(CatalogEntry entry)
    {
        yield return new SummaryRow(localizer["Published"], Markup.Day(entry.PublishedUtc));
        if (entry.ModifiedUtc.Date > entry.PublishedUtc.Date)
        {
            yield return new SummaryRow(localizer["LastChanged"], Markup.Day(entry.ModifiedUtc));
        }

        if (entry.TranslationOf is { } id && catalog.Current.Find(id) is { } source)
        {
            var name = taxonomies.Label(TaxonomyAliases.Languages, source.Language);
            yield return new SummaryRow(localizer["OriginalLanguage"], Markup.Link(name, links.Url(source, source.Language)));
        }

        yield return new SummaryRow(localizer["HowToCite"], Citation(entry));
    }

    private IHtmlContent Citation(CatalogEntry entry)
    {
        // Without the query: the page is kept and shown to others.
        var url = new Uri(new Uri(frame.AbsoluteUrl), links.Url(entry, SiteLanguages.Current.Code)).ToString();
        var title = new HtmlContentBuilder().AppendHtml("<bdi>").Append(entry.Title).AppendHtml("</bdi>");
        var address = new HtmlContentBuilder().AppendHtml("<span class=\"ltr\">").Append(url).AppendHtml("</span>");
        return new HtmlContentBuilder().AppendFormat(
            SiteLanguages.Current.Culture, localizer["Citation"].Value, title, frame.SiteName, LocalDate.InWords(entry.PublishedUtc), address);
    }
}
