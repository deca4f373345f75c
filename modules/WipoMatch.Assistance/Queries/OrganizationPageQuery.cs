using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using WipoMatch.Assistance.ViewModels;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Settings;
using WipoMatch.Taxonomies;

namespace WipoMatch.Assistance.Queries;

/// <summary>Builds the page of an organization.</summary>
public sealed class OrganizationPageQuery(
    IContentManager contents, ICatalog catalog, ICardFactory cards, IMarkdownRenderer markdown, ISiteService site,
    ListingPages pages, PageSections sections, DemonstrationMark demonstration, FactWords words, IStringLocalizer<Texts> localizer)
{
    private const int Most = 60;

    /// <summary>The page, or null when the organization was taken down meanwhile.</summary>
    /// <param name="found">The organization.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<OrganizationPage?> BuildAsync(FoundItem found, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(found);
        var (set, shown, _) = found;
        if (await contents.GetAsync(shown.ContentItemId, cancellationToken: cancellationToken) is not { } item)
        {
            return null;
        }

        var text = item.As<MarkdownBodyPart>()?.Markdown is { Length: > 0 } given ? given : null;
        var isReadable = shown.Language == SiteLanguages.Current.Code;
        var languages = pages.LanguagesOf(set);
        return new OrganizationPage
        {
            Set = set,
            Name = shown.Title,
            Language = SiteLanguages.Find(shown.Language)!,
            Description = localizer["OrganizationDescription", shown.Title],
            Breadcrumbs = new BreadcrumbsModel([new MenuLink(localizer["Organizations"], pages.ListUrl(ContentTypes.Organization), false)]),
            Tags = demonstration.TagsOf(set),
            Facts = pages.Rows(Facts(item, shown)),
            Languages = new LanguagesModel(languages.Count > 1 ? languages : []),
            Body = isReadable && text is not null ? markdown.ToHtml(text) : null,
            Note = isReadable || text is null ? null : pages.NotInThisLanguage(languages),
            Groups = [.. Groups(set).Where(group => group.Cards.Count > 0)],
            Sections = [.. sections.In(PageZones.OrganizationMain).Select(section => section.ViewComponent)],
        };
    }

    private IEnumerable<(string Term, IHtmlContent? Value)> Facts(ContentItem item, CatalogEntry shown) =>
    [
        ("Category", words.Facet(shown, FacetKeys.Kind)),
        ("Country", words.Countries(shown)),
        ("Members", words.Terms(item, "Members", TaxonomyAliases.Countries)),
        ("WorkingLanguages", words.WorkingLanguages(item)),
        ("Website", item.Text("Website") is { } website && WebAddresses.IsSafe(website) ? Markup.Link(website, website) : null),
        ("IpFields", words.Facet(shown, FacetKeys.IpField)),
        ("AssistanceTypes", words.Terms(item, "AssistanceTypes", TaxonomyAliases.AssistanceTypes)),
        ("Sources", FactWords.Sources(item)),
    ];

    private IEnumerable<CardGroup> Groups(CatalogSet set) =>
    [
        new("offers", localizer["OpenOffers"], Cards(set, offer => offer.Source.To is not { } end || end >= site.Today, ContentTypes.Offer)),
        new("needs", localizer["Needs"], Cards(set, _ => true, ContentTypes.Need)),
        new("stories", localizer["Stories"], Cards(set, _ => true, ContentTypes.SuccessStory, ContentTypes.BestPractice)),
        new("initiatives", localizer["Initiatives"], Cards(set, _ => true, ContentTypes.Initiative)),
    ];

    private IReadOnlyList<CardModel> Cards(CatalogSet set, Func<CatalogSet, bool> isShown, params IReadOnlyList<string> contentTypes)
    {
        var query = new CatalogQuery
        {
            ContentTypes = contentTypes,
            Language = SiteLanguages.Current.Code,
            Filters = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
            {
                [FacetKeys.Organization] = [.. set.Entries.Select(entry => entry.ContentItemId)],
            },
            Sort = CatalogSort.Newest,
            Take = Most,
        };
        return [.. catalog.Current.Query(query).Items.Where(isShown).Select(other => cards.Create(other))];
    }
}
