using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.Assistance.Queries;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Display;
using WipoMatch.Localization;

namespace WipoMatch.Assistance.Controllers;

/// <summary>The list of organizations and their pages.</summary>
[Route("{lang:lang}/organizations")]
public sealed class OrganizationsController(
    IListPages lists, ItemFinder items, OrganizationPageQuery pages, IPageFrame frame, IContentLinks links, IStringLocalizer<Texts> localizer) : Controller
{
    private static readonly string[] Facets = [FacetKeys.Kind, FacetKeys.Country, FacetKeys.Region, FacetKeys.Group, FacetKeys.Language];

    /// <summary>The list.</summary>
    [HttpGet("")]
    [PublicList("q", "kind", "country", "region", "group", "language", "sort", "page")]
    public IActionResult Index() => View(lists.Build(new ListPageRequest
    {
        Path = $"/{frame.Language.Code}/organizations",
        Query = Request.Query,
        ContentTypes = [ContentTypes.Organization],
        Facets = Facets,
        Sorts = [CatalogSort.Title],
        SearchLabel = localizer["SearchOrganizations"],
        Count = count => localizer.Plural("OrganizationsCount", count),
        Empty = new EmptyStateModel(localizer["NoOrganizations"], localizer["NoOrganizationsText"], [new MenuLink(localizer["Initiatives"], $"/{frame.Language.Code}/initiatives", false)]),
    }));

    /// <summary>A page.</summary>
    /// <param name="slug">The last part of the address.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpGet("{slug}")]
    [PublicPage]
    public async Task<IActionResult> Show(string slug, CancellationToken cancellationToken)
    {
        if (items.Find(ContentTypes.Organization, slug) is not { } found)
        {
            return NotFound();
        }

        if (found.MovedTo is not null)
        {
            return LocalRedirectPermanent(found.MovedTo + Request.QueryString);
        }

        frame.UseAlternates(links.Urls(found.Set));
        frame.Describe(found.Set);
        return await pages.BuildAsync(found, cancellationToken) is { } page ? View(page) : NotFound();
    }
}
