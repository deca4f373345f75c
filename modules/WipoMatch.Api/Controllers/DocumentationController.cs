using Microsoft.AspNetCore.Mvc;
using WipoMatch.Api.Documentation;
using WipoMatch.Display;

namespace WipoMatch.Api.Controllers;

/// <summary>The page that explains the API to people.</summary>
[Route("{lang:lang}/api")]
public sealed class DocumentationController(IDocumentationQuery documentation) : Controller
{
    /// <summary>The page.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpGet, PublicPage]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await documentation.BuildAsync(cancellationToken));
}
