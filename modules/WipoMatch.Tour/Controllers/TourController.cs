using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using WipoMatch.Tour.Tasks;

namespace WipoMatch.Tour.Controllers;

/// <summary>What a visitor of a demonstration may try. On any other site this address does not exist.</summary>
[Route("{lang:lang}/tour")]
[AllowAnonymous]
[ResponseCache(NoStore = true)]
public sealed class TourController(TourQuery tour) : Controller
{
    /// <summary>The tasks.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => await tour.ReadAsync(cancellationToken) is { } page ? View(page) : NotFound();
}
