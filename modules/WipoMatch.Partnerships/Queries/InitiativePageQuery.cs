using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Partnerships.Register;
using WipoMatch.Partnerships.ViewModels;
using WipoMatch.Taxonomies;

namespace WipoMatch.Partnerships.Queries;

/// <summary>Builds the page of an initiative.</summary>
public sealed class InitiativePageQuery(
    IContentManager contents, ParticipantReader participants, InitiativeTables tables, InitiativeMaps maps, InitiativeFinder finder,
    ICardFactory cards, IFacetLabels labels, IContentLinks links, ITaxonomies taxonomies, IMarkdownRenderer markdown, IStringLocalizer<Texts> localizer)
{
    private const int MostRelated = 3;

    /// <summary>The page, or null when the initiative was taken down meanwhile.</summary>
    /// <param name="found">The initiative.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<InitiativePage?> BuildAsync(FoundInitiative found, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(found);
        var (set, shown, _) = found;
        if (await contents.GetAsync(shown.ContentItemId, cancellationToken: cancellationToken) is not { } item)
        {
            return null;
        }

        var everybody = await participants.ReadAsync(item, cancellationToken);
        var isReadable = shown.Language == SiteLanguages.Current.Code;
        var languages = LanguagesOf(set);
        return new InitiativePage
        {
            Set = set,
            Title = shown.Title,
            Language = SiteLanguages.Find(shown.Language)!,
            Description = isReadable ? shown.Summary : localizer["InitiativesLede"],
            ThemeClass = taxonomies.Get(TaxonomyAliases.Themes).ByCode(shown.Value(FacetKeys.Theme))?.Extras.GetValueOrDefault("Color") ?? "other",
            Breadcrumbs = new BreadcrumbsModel([new MenuLink(localizer["Initiatives"], finder.ListUrl(null), false)]),
            Tags = cards.Create(set).Tags,
            Facts = new SummaryListModel([.. Facts(item, shown).Where(fact => fact.Value is not null).Select(fact => new SummaryRow(localizer[fact.Term], fact.Value!))]),
            Languages = new LanguagesModel(languages.Count > 1 ? languages : []),
            Body = isReadable ? markdown.ToHtml(item.As<MarkdownBodyPart>()?.Markdown ?? "") : null,
            Note = isReadable ? null : NotInThisLanguage(languages),
            Modality = tables.Modality(item, everybody),
            Participants = tables.Participants(everybody),
            Contributions = tables.Contributions(item),
            People = tables.People(item),
            Map = shown.Values(FacetKeys.Country).Count > 0 ? maps.Draw("countries-map", [shown], "#participants") : null,
            Related = Related(set),
        };
    }

    private IEnumerable<(string Term, IHtmlContent? Value)> Facts(ContentItem item, CatalogEntry shown) =>
    [
        ("Status", Facet(shown, FacetKeys.Status)),
        ("Start", item.Day("Start") is { } start ? Markup.Day(start) : null),
        ("End", item.Day("End") is { } end ? Markup.Day(end) : null),
        ("ActivityType", Translated(item, shown, "ActivityType")),
        ("Host", Terms(item, "Host", TaxonomyAliases.Countries)),
        ("Venue", Translated(item, shown, "Venue")),
        ("Themes", Facet(shown, FacetKeys.Theme)),
        ("IpFields", Facet(shown, FacetKeys.IpField)),
        ("Concepts", Facet(shown, FacetKeys.Concept)),
        ("AssistanceTypes", Terms(item, "AssistanceTypes", TaxonomyAliases.AssistanceTypes)),
        ("RecordedIn", RecordedIn(item.Record("Source"))),
        ("Sources", Sources(item)),
        ("Registered", Markup.Day(DateOnly.FromDateTime(shown.PublishedUtc))),
        ("Reference", Markup.Text(shown.ExchangeId)),
    ];

    private IHtmlContent? Facet(CatalogEntry shown, string key) => Markup.List(
        [.. shown.Values(key).Select(value => Markup.Link(labels.Value(key, value), finder.ListUrl(null, key, value)))]);

    private static IHtmlContent? Translated(ContentItem item, CatalogEntry shown, string field) =>
        item.Text(field) is { Length: > 0 } text ? Markup.Name(text, shown.Language) : null;

    private IHtmlContent? Terms(ContentItem item, string field, string taxonomy) =>
        item.Ids(field).Select(id => taxonomies.Get(taxonomy).ById(id)?.Label).OfType<string>().ToList() is { Count: > 0 } some
            ? Markup.Text(string.Join(localizer["ListSeparator"], some))
            : null;

    private static IHtmlContent? RecordedIn(JsonObject? source) =>
        string.Join(' ', new[] { (string?)source?["system"], (string?)source?["id"] }.OfType<string>()) is { Length: > 0 } name
            ? Source(name, (string?)source?["url"])
            : null;

    private static IHtmlContent? Sources(ContentItem item) => Markup.List(
    [
        .. from source in item.Records("Sources")
           let url = (string?)source["url"]
           let title = (string?)source["title"] ?? url
           where title is not null
           select Source(title, url),
    ]);

    private static IHtmlContent Source(string title, string? url) => WebAddresses.IsSafe(url) ? Markup.Link(title, url!) : Markup.Text(title);

    private List<LanguageLink> LanguagesOf(CatalogSet set) =>
    [
        .. from language in SiteLanguages.All
           let entry = set.In(language.Code)
           where entry is not null
           select new LanguageLink(language, links.Url(entry, language.Code), language == SiteLanguages.Current),
    ];

    private NoteModel NotInThisLanguage(IEnumerable<LanguageLink> languages) => new(
        localizer["NotInThisLanguage"],
        [.. languages.Select(link => new MenuLink(localizer["ReadIn", link.Language.NativeName], link.Url, false))]);

    private List<CardModel> Related(CatalogSet set)
    {
        var related =
            from other in finder.All(null).Items
            where other != set
            let themes = Common(set, other, FacetKeys.Theme)
            let countries = Common(set, other, FacetKeys.Country)
            where themes.Count + countries.Count > 0
            orderby (themes.Count * 2) + Math.Min(countries.Count, 3) descending, other.Source.PublishedUtc descending, other.Source.ExchangeId
            select (Card: cards.Create(other), Shared: Words(FacetKeys.Theme, themes).Concat(Words(FacetKeys.Country, countries)));
        return
        [
            .. related.Take(MostRelated).Select(one => one.Card with
            {
                Facts = [.. one.Card.Facts, localizer["InCommon", string.Join(localizer["ListSeparator"], one.Shared)]],
            }),
        ];
    }

    private IEnumerable<string> Words(string key, IEnumerable<string> values) => values.Select(value => labels.Value(key, value));

    private static List<string> Common(CatalogSet one, CatalogSet other, string key) =>
        [.. one.Source.Values(key).Intersect(other.Source.Values(key), StringComparer.Ordinal)];
}
