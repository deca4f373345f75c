using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using WipoMatch.Assistance.ViewModels;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Display;
using WipoMatch.Settings;

namespace WipoMatch.Assistance.Queries;

/// <summary>Builds the page of an offer.</summary>
public sealed class OfferPageQuery(
    ListingPages pages, PageSections sections, FactWords words, ISiteService site, IStringLocalizer<Texts> localizer)
{
    /// <summary>The page, or null when the offer was taken down meanwhile.</summary>
    /// <param name="found">The offer.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<ListingPage?> BuildAsync(FoundItem found, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(found);
        var page = await pages.BuildAsync(found, item => Facts(item, found.Shown), cancellationToken);
        return page is null
            ? null
            : page with { Tags = [.. State(found.Shown), .. page.Tags], Sections = [.. sections.In(PageZones.OfferAside).Select(section => section.ViewComponent)] };
    }

    private IEnumerable<(string Term, IHtmlContent? Value)> Facts(ContentItem item, CatalogEntry shown) =>
    [
        ("Organization", words.Organization(shown)),
        ("Themes", words.Facet(shown, FacetKeys.Theme)),
        ("SupportOffered", words.Facet(shown, FacetKeys.Support)),
        ("Modalities", words.Facet(shown, FacetKeys.Modality)),
        ("Eligibility", words.Eligibility(item.Record("Eligibility"))),
        ("WorkingLanguages", words.WorkingLanguages(item)),
        ("FundingOffered", words.Funding(item.Record("Funding"))),
        ("CapacityTerm", words.Capacity(item.Number("Capacity"))),
        ("ValidFrom", words.Day(item.Day("ValidFrom"))),
        ("ValidTo", words.Day(item.Day("ValidTo"), "EndedOnThatDay")),
    ];

    private IEnumerable<TagModel> State(CatalogEntry shown)
    {
        if (shown.To < site.Today)
        {
            yield return new TagModel(localizer["Ended"]);
        }
        else if (shown.From > site.Today)
        {
            yield return new TagModel(localizer["NotYetOpen"], "wait");
        }
        else
        {
            yield return new TagModel(localizer["Open"], "ok");
        }
    }
}
