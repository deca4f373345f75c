using Microsoft.AspNetCore.Mvc;
using WipoMatch.Contents.Queries;
using WipoMatch.Display;

namespace WipoMatch.Contents.Controllers;

/// <summary>Pages of the site itself: About, Privacy and whatever else is published as a page.</summary>
public sealed class PageController(StandingPageQuery pages, IPageFrame frame, Catalog.IContentLinks links) : Controller
{
    /// <summary>
    /// A page. The named ones have addresses of their own, so that they are also found without a language; any other published page
    /// comes last, after the addresses of all modules.
    /// </summary>
    /// <param name="slug">The last part of the address, unless the route names the page.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [Route("{lang:lang}/about")]
    [Route("{lang:lang}/how")]
    [Route("{lang:lang}/support")]
    [Route("{lang:lang}/accessibility")]
    [Route("{lang:lang}/privacy")]
    [Route("{lang:lang}/cookies")]
    [Route("{lang:lang}/{slug}", Order = 1000)]
    [HttpGet, PublicPage]
    public async Task<IActionResult> Show(string? slug, CancellationToken cancellationToken)
    {
        slug ??= Request.Path.Value!.TrimEnd('/').Split('/')[^1];
        if (await pages.FindAsync(slug, cancellationToken) is not { } page)
        {
            return NotFound();
        }

        if (page.Set.For(frame.Language.Code).Slug != slug)
        {
            return LocalRedirectPermanent(page.Url + Request.QueryString);
        }

        frame.UseAlternates(links.Urls(page.Set));
        frame.Describe(page.Set);
        return View(page);
    }
}
