using Microsoft.AspNetCore.Mvc;
using WipoMatch.Display;
using WipoMatch.Stories.Queries;

namespace WipoMatch.Stories.Controllers;

/// <summary>The themes.</summary>
[Route("{lang:lang}/themes")]
public sealed class ThemeController(ThemePageQuery themes) : Controller
{
    /// <summary>All themes.</summary>
    [HttpGet, PublicList]
    public IActionResult Index() => View(themes.List());

    /// <summary>A theme.</summary>
    /// <param name="slug">Its code.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpGet("{slug}"), PublicPage]
    public async Task<IActionResult> Show(string slug, CancellationToken cancellationToken) =>
        await themes.FindAsync(slug, cancellationToken) is { } page ? View(page) : NotFound();
}
