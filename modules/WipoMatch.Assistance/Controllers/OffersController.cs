using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.Assistance.Queries;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Display;
using WipoMatch.Localization;

namespace WipoMatch.Assistance.Controllers;

/// <summary>The list of offers and their pages.</summary>
[Route("{lang:lang}/offers")]
public sealed class OffersController(
    IListPages lists, ItemFinder items, OfferPageQuery pages, IPageFrame frame, IContentLinks links, IStringLocalizer<Texts> localizer) : Controller
{
    private static readonly string[] Facets = [FacetKeys.Theme, FacetKeys.Support, FacetKeys.Modality, FacetKeys.Sdg, FacetKeys.IpField, FacetKeys.Concept, FacetKeys.Language];

    /// <summary>The list.</summary>
    [HttpGet("")]
    [PublicList("q", "theme", "support", "modality", "sdg", "ipField", "concept", "language", "sort", "page")]
    public IActionResult Index() => View(lists.Build(new ListPageRequest
    {
        Path = $"/{frame.Language.Code}/offers",
        Query = Request.Query,
        ContentTypes = [ContentTypes.Offer],
        Facets = Facets,
        Sorts = [CatalogSort.Newest, CatalogSort.Deadline, CatalogSort.Title],
        SearchLabel = localizer["SearchOffers"],
        Count = count => localizer.Plural("OffersCount", count),
        Empty = new EmptyStateModel(localizer["NoOffers"], localizer["NoOffersText"], [new MenuLink(localizer["Initiatives"], $"/{frame.Language.Code}/initiatives", false)]),
    }));

    /// <summary>A page.</summary>
    /// <param name="slug">The last part of the address.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpGet("{slug}")]
    [PublicPage]
    public async Task<IActionResult> Show(string slug, CancellationToken cancellationToken)
    {
        if (items.Find(ContentTypes.Offer, slug) is not { } found)
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
