using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.Assistance.Queries;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Display;
using WipoMatch.Localization;

namespace WipoMatch.Assistance.Controllers;

/// <summary>The list of needs and their pages.</summary>
[Route("{lang:lang}/needs")]
public sealed class NeedsController(
    IListPages lists, ItemFinder items, NeedPageQuery pages, IPageFrame frame, IContentLinks links, IStringLocalizer<Texts> localizer) : Controller
{
    private static readonly string[] Facets = [FacetKeys.Theme, FacetKeys.Country, FacetKeys.Region, FacetKeys.Group, FacetKeys.Support, FacetKeys.Sdg, FacetKeys.IpField, FacetKeys.Concept, FacetKeys.Language];

    /// <summary>The list.</summary>
    [HttpGet("")]
    [PublicList("q", "theme", "country", "region", "group", "support", "sdg", "ipField", "concept", "language", "sort", "page")]
    public IActionResult Index() => View(lists.Build(new ListPageRequest
    {
        Path = $"/{frame.Language.Code}/needs",
        Query = Request.Query,
        ContentTypes = [ContentTypes.Need],
        Facets = Facets,
        Sorts = [CatalogSort.Newest, CatalogSort.Deadline, CatalogSort.Title],
        SearchLabel = localizer["SearchNeeds"],
        Count = count => localizer.Plural("NeedsCount", count),
        Empty = new EmptyStateModel(localizer["NoNeeds"], localizer["NoNeedsText"], [new MenuLink(localizer["Initiatives"], $"/{frame.Language.Code}/initiatives", false)]),
    }));

    /// <summary>A page.</summary>
    /// <param name="slug">The last part of the address.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpGet("{slug}")]
    [PublicPage]
    public async Task<IActionResult> Show(string slug, CancellationToken cancellationToken)
    {
        if (items.Find(ContentTypes.Need, slug) is not { } found)
        {
            return NotFound();
        }

        if (found.MovedTo is not null)
        {
            return LocalRedirectPermanent(found.MovedTo + Request.QueryString);
        }

        frame.UseAlternates(links.Urls(found.Set));
        frame.Describe(found.Set);
        return await pages.BuildAsync(found, cancellationToken) is { } page ? View("Listing", page) : NotFound();
    }
}
