using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using WipoMatch.Assistance.ViewModels;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Taxonomies;

namespace WipoMatch.Assistance.Queries;

/// <summary>What the pages of needs and offers have in common.</summary>
public sealed class ListingPages(
    IContentManager contents, IContentLinks links, ITaxonomies taxonomies, IMarkdownRenderer markdown,
    RelatedListings related, DemonstrationMark demonstration, FactWords words, IStringLocalizer<Texts> localizer)
{
    /// <summary>Builds the page of a listing.</summary>
    /// <param name="found">The listing.</param>
    /// <param name="facts">Names the facts; facts without a value are left out.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The page, or null when the listing was taken down meanwhile.</returns>
    public async Task<ListingPage?> BuildAsync(
        FoundItem found, Func<ContentItem, IEnumerable<(string Term, IHtmlContent? Value)>> facts, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(found);
        var (set, shown, _) = found;
        if (await contents.GetAsync(shown.ContentItemId, cancellationToken: cancellationToken) is not { } item)
        {
            return null;
        }

        var isNeed = shown.ContentType == ContentTypes.Need;
        var isReadable = shown.Language == Page;
        var languages = LanguagesOf(set);
        return new ListingPage
        {
            Set = set,
            Title = shown.Title,
            Language = SiteLanguages.Find(shown.Language)!,
            Description = isReadable ? shown.Summary : localizer[isNeed ? "NeedsLede" : "OffersLede"],
            Shape = isNeed ? "need" : "offer",
            Kind = localizer[isNeed ? "Need" : "Offer"],
            ThemeClass = taxonomies.Get(TaxonomyAliases.Themes).ByCode(shown.Value(FacetKeys.Theme))?.Extras.GetValueOrDefault("Color") ?? "other",
            Breadcrumbs = new BreadcrumbsModel([new MenuLink(localizer[isNeed ? "Needs" : "Offers"], ListUrl(shown.ContentType), false)]),
            Tags = demonstration.TagsOf(set),
            Facts = Rows(facts(item).Concat(LastFacts(item, shown))),
            Languages = new LanguagesModel(languages.Count > 1 ? languages : []),
            Body = isReadable ? markdown.ToHtml(item.As<MarkdownBodyPart>()?.Markdown ?? "") : null,
            Note = isReadable ? null : NotInThisLanguage(languages),
            Website = await WebsiteAsync(shown, cancellationToken),
            Similar = new CardGroup("similar", localizer[isNeed ? "SimilarNeeds" : "SimilarOffers"], related.Similar(set)),
            SameOrganization = new CardGroup(
                "same-organization", localizer["SameOrganization"], related.OfSameOrganization(set, ContentTypes.Need, ContentTypes.Offer)),
        };
    }

    /// <summary>The facts that have a value.</summary>
    /// <param name="facts">Key of the name, and value.</param>
    public SummaryListModel Rows(IEnumerable<(string Term, IHtmlContent? Value)> facts) =>
        new([.. facts.Where(fact => fact.Value is not null).Select(fact => new SummaryRow(localizer[fact.Term], fact.Value!))]);

    /// <summary>The languages in which something can be read.</summary>
    /// <param name="set">The thing.</param>
    public IReadOnlyList<LanguageLink> LanguagesOf(CatalogSet set) =>
    [
        .. from language in SiteLanguages.All
           let entry = set.In(language.Code)
           where entry is not null
           select new LanguageLink(language, links.Url(entry, language.Code), language == SiteLanguages.Current),
    ];

    /// <summary>Says that the text is not there in the reader's language, and where it is.</summary>
    /// <param name="languages">The languages that have it.</param>
    public NoteModel NotInThisLanguage(IEnumerable<LanguageLink> languages) => new(
        localizer["NotInThisLanguage"],
        [.. languages.Select(link => new MenuLink(localizer["ReadIn", link.Language.NativeName], link.Url, false))]);

    /// <summary>The address of a list.</summary>
    /// <param name="contentType">The type that it lists.</param>
    public string ListUrl(string contentType) => $"/{Page}/{links.Routes[contentType].List}";

    private static string Page => SiteLanguages.Current.Code;

    private IEnumerable<(string Term, IHtmlContent? Value)> LastFacts(ContentItem item, CatalogEntry shown) =>
    [
        ("Sdgs", words.Facet(shown, FacetKeys.Sdg)),
        ("IpFields", words.Facet(shown, FacetKeys.IpField)),
        ("Concepts", words.Facet(shown, FacetKeys.Concept)),
        ("AssistanceTypes", words.Terms(item, "AssistanceTypes", TaxonomyAliases.AssistanceTypes)),
        ("Sources", FactWords.Sources(item)),
        ("Posted", Markup.Day(DateOnly.FromDateTime(shown.PublishedUtc))),
        ("Reference", Markup.Text(shown.ExchangeId)),
    ];

    private async Task<MenuLink?> WebsiteAsync(CatalogEntry shown, CancellationToken cancellationToken)
    {
        if (words.OrganizationOf(shown) is not { } organization ||
            await contents.GetAsync(organization.ContentItemId, cancellationToken: cancellationToken) is not { } item)
        {
            return null;
        }

        return item.Text("Website") is { } website && WebAddresses.IsSafe(website) ? new MenuLink(organization.Title, website, false) : null;
    }
}
