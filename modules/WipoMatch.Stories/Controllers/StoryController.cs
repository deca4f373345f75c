using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Stories.Queries;
using WipoMatch.Stories.ViewModels;

namespace WipoMatch.Stories.Controllers;

/// <summary>The list of stories and each story.</summary>
[Route("{lang:lang}/stories")]
public sealed class StoryController(
    IListPages lists, StoryPageQuery stories, IContentLinks links, IPageFrame frame, IStringLocalizer<Texts> localizer) : Controller
{
    /// <summary>The list.</summary>
    [HttpGet]
    [PublicList(
        "q", FacetKeys.Theme, FacetKeys.Country, FacetKeys.Region, FacetKeys.Group, FacetKeys.Modality, FacetKeys.Sdg, FacetKeys.IpField,
        FacetKeys.Concept, FacetKeys.Year, FacetKeys.Language, "sort", "page")]
    public IActionResult Index() => View(lists.Build(new ListPageRequest
    {
        Path = $"/{frame.Language.Code}/stories",
        Query = Request.Query,
        ContentTypes = ItemKind.Stories.ContentTypes,
        Facets =
        [
            FacetKeys.Theme, FacetKeys.Region, FacetKeys.Country, FacetKeys.Group, FacetKeys.Modality, FacetKeys.IpField, FacetKeys.Sdg,
            FacetKeys.Concept, FacetKeys.Year, FacetKeys.Language,
        ],
        SearchLabel = localizer["SearchStories"],
        Count = count => localizer.Plural("Stories", count),
        Empty = new EmptyStateModel(localizer["EmptySiteTitle"], localizer["EmptySiteText"], []),
    }));

    /// <summary>A story.</summary>
    /// <param name="slug">The last part of its address.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpGet("{slug}"), PublicPage]
    public async Task<IActionResult> Show(string slug, CancellationToken cancellationToken)
    {
        if (await stories.FindAsync(slug, cancellationToken) is not { } story)
        {
            return NotFound();
        }

        if (story.Entry.Slug != slug)
        {
            return LocalRedirectPermanent(links.Url(story.Entry, frame.Language.Code) + Request.QueryString);
        }

        frame.UseAlternates(links.Urls(story.Set));
        frame.Describe(story.Set);
        return View(story);
    }
}
