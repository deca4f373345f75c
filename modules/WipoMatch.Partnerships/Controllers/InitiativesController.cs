using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.ContentManagement;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Partnerships.Queries;

namespace WipoMatch.Partnerships.Controllers;

/// <summary>The register of initiatives and their pages.</summary>
[Route("{lang:lang}/initiatives")]
public sealed class InitiativesController(
    IListPages lists, InitiativeFinder finder, InitiativePageQuery pages, IPageFrame frame, IContentLinks links, IStringLocalizer<Texts> localizer) : Controller
{
    private static readonly string[] Facets =
    [
        FacetKeys.Theme, FacetKeys.Modality, FacetKeys.Ppp, FacetKeys.Status, FacetKeys.Region, FacetKeys.Country,
        FacetKeys.Group, FacetKeys.Year, FacetKeys.IpField, FacetKeys.Concept, FacetKeys.Language,
    ];

    /// <summary>The list.</summary>
    [HttpGet("")]
    [PublicList("q", "theme", "modality", "ppp", "status", "region", "country", "group", "year", "ipField", "concept", "language", "sort", "page")]
    public IActionResult Index() => View(lists.Build(new ListPageRequest
    {
        Path = finder.ListUrl(null),
        Query = Request.Query,
        ContentTypes = [ContentTypes.Initiative],
        Facets = Facets,
        SearchLabel = localizer["SearchInitiatives"],
        Count = count => localizer.Plural("InitiativesCount", count),
        Empty = new EmptyStateModel(
            localizer["NoInitiatives"], localizer["NoInitiativesText"], [new MenuLink(localizer["Cooperation"], $"/{frame.Language.Code}/cooperation", false)]),
    }));

    /// <summary>A page.</summary>
    /// <param name="slug">The last part of the address.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpGet("{slug}")]
    [PublicPage]
    public async Task<IActionResult> Show(string slug, CancellationToken cancellationToken)
    {
        if (finder.Find(slug) is not { } found)
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
