using Microsoft.AspNetCore.Mvc;
using WipoMatch.Moderation.Queue;
using WipoMatch.Security;

namespace WipoMatch.Moderation.Controllers;

/// <summary>Everything that waits for a decision.</summary>
[Route("{lang:lang}/desk/review")]
[RequiresPermission(nameof(Permissions.AccessReviewDesk))]
public sealed class ReviewDeskController(ReviewDeskQuery desk) : Controller
{
    /// <summary>The desk.</summary>
    /// <param name="filter">What to show.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index([FromQuery] ReviewFilter filter, CancellationToken cancellationToken)
    {
        // A page that is no number is the first one; the rest of the address still counts.
        ModelState.Clear();
        return View(await desk.ReadAsync(filter, cancellationToken));
    }
}
