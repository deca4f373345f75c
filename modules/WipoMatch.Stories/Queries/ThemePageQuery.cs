using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Stories.ViewModels;
using WipoMatch.Taxonomies;

namespace WipoMatch.Stories.Queries;

/// <summary>Builds theme pages.</summary>
public sealed class ThemePageQuery(
    PublishedItems items,
    CountryActivity countries,
    ITaxonomies taxonomies,
    IContentQueries contents,
    IMarkdownRenderer markdown,
    IStringLocalizer<Texts> localizer)
{
    private static readonly ItemKind[] Counted = [ItemKind.Stories, ItemKind.Needs, ItemKind.Offers, ItemKind.Initiatives];

    /// <summary>A card for each theme, with how much there is.</summary>
    /// <param name="withDefinition">Whether the card says what the theme comprises.</param>
    public IReadOnlyList<CardModel> Doors(bool withDefinition = false) =>
    [
        .. taxonomies.Get(TaxonomyAliases.Themes).Terms.Select(term => new CardModel
        {
            Url = UrlOf(term.Code),
            Title = term.Label,
            Language = SiteLanguages.Current.Code,
            ThemeClass = ClassOf(term),
            Summary = withDefinition ? term.Definition : null,
            Facts = [.. Counted.Where(items.IsShown).Select(kind => localizer.Plural(kind.Name, items.Count(kind, Of(term.Code))))],
            HeadingLevel = withDefinition ? 2 : 3,
        }),
    ];

    /// <summary>All themes.</summary>
    public ThemeList List() => new(Doors(withDefinition: true), [.. taxonomies.Get(TaxonomyAliases.Themes).Terms.Select(Row)]);

    /// <summary>The page of a theme, or null.</summary>
    /// <param name="code">The code of the theme.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<ThemePage?> FindAsync(string code, CancellationToken cancellationToken)
    {
        if (taxonomies.Get(TaxonomyAliases.Themes).ByCode(code) is not { } term)
        {
            return null;
        }

        var filter = Of(code);
        return new ThemePage
        {
            Code = code,
            Title = term.Label,
            ThemeClass = ClassOf(term),
            Definition = term.Definition,
            Text = await TextAsync(term, cancellationToken),
            Counts = items.Figures(Counted, filter, ClassOf(term)),
            Shelves =
            [
                .. new[]
                {
                    items.Shelf(ItemKind.Stories, "LatestStories", filter),
                    items.Shelf(ItemKind.Needs, "OpenNeeds", filter),
                    items.Shelf(ItemKind.Offers, "OpenOffers", filter),
                    items.Shelf(ItemKind.Initiatives, "LatestInitiatives", filter),
                }.OfType<Shelf>(),
            ],
            Countries = countries.Table(localizer["CountriesActive"], Counted, filter),
        };
    }

    private JsonObject Row(TermView term) => new()
    {
        ["code"] = term.Code,
        ["name"] = term.Label,
        ["definition"] = term.Definition,
        ["counts"] = new JsonObject(Counted.Where(items.IsShown).Select(
            kind => KeyValuePair.Create(kind.Name.ToLowerInvariant(), (JsonNode?)items.Count(kind, Of(term.Code))))),
        ["url"] = UrlOf(term.Code),
    };

    private static ItemFilter Of(string code) => new(FacetKeys.Theme, code);

    private static string ClassOf(TermView term) => term.Extras.GetValueOrDefault("Color") ?? "other";

    private static string UrlOf(string code) => $"/{SiteLanguages.Current.Code}/themes/{code}";

    private async Task<IHtmlContent?> TextAsync(TermView theme, CancellationToken cancellationToken)
    {
        var culture = Cultures.ToOrchard(SiteLanguages.Current.Code);
        await foreach (var item in contents.StreamAsync([ContentTypes.ThemePage], ContentVersions.Published, cancellationToken))
        {
            if (item.Ids("Theme").Contains(theme.ContentItemId) && item.As<LocalizationPart>()?.Culture == culture)
            {
                return markdown.ToHtml(item.As<MarkdownBodyPart>()?.Markdown ?? "");
            }
        }

        return null;
    }
}
