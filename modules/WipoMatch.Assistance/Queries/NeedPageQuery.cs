using Microsoft.AspNetCore.Html;
using WipoMatch.Assistance.ViewModels;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Display;

namespace WipoMatch.Assistance.Queries;

/// <summary>Builds the page of a need.</summary>
public sealed class NeedPageQuery(ListingPages pages, PageSections sections, FactWords words)
{
    /// <summary>The page, or null when the need was taken down meanwhile.</summary>
    /// <param name="found">The need.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<ListingPage?> BuildAsync(FoundItem found, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(found);
        var page = await pages.BuildAsync(found, item => Facts(item, found.Shown), cancellationToken);
        return page is null ? null : page with { Sections = [.. sections.In(PageZones.NeedAside).Select(section => section.ViewComponent)] };
    }

    private IEnumerable<(string Term, IHtmlContent? Value)> Facts(ContentItem item, CatalogEntry shown) =>
    [
        ("Organization", words.Organization(shown)),
        ("Country", words.Countries(shown)),
        ("Themes", words.Facet(shown, FacetKeys.Theme)),
        ("SupportSought", words.Facet(shown, FacetKeys.Support)),
        ("WorkingLanguages", words.WorkingLanguages(item)),
        ("FundingSought", words.Funding(item.Record("Funding"))),
        ("NeededFrom", words.Day(item.Day("NeededFrom"))),
        ("NeededBy", words.Day(item.Day("NeededBy"), "DayPassed")),
    ];
}
