using Microsoft.AspNetCore.Mvc;
using WipoMatch.Display;
using WipoMatch.Partnerships.Queries;

namespace WipoMatch.Partnerships.Controllers;

/// <summary>How countries cooperate: the overview and a page for each mode.</summary>
[Route("{lang:lang}/cooperation")]
public sealed class CooperationController(CooperationQuery pages) : Controller
{
    /// <summary>The overview.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpGet("")]
    [PublicPage]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await pages.BuildAsync(null, cancellationToken));

    /// <summary>A mode.</summary>
    /// <param name="mode">south-south, north-south, triangular or ppp.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpGet("{mode}")]
    [PublicPage]
    public async Task<IActionResult> Mode(string mode, CancellationToken cancellationToken) =>
        CooperationQuery.Modes.Contains(mode, StringComparer.Ordinal) ? View(await pages.BuildAsync(mode, cancellationToken)) : NotFound();
}
