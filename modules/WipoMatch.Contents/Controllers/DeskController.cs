using Microsoft.AspNetCore.Mvc;
using WipoMatch.Contents.Desk;
using WipoMatch.Security;

namespace WipoMatch.Contents.Controllers;

/// <summary>Where people who write and decide begin their work.</summary>
[Route("{lang:lang}/desk")]
[RequiresPermission(nameof(Permissions.AccessAdminPanel))]
public sealed class DeskController(DeskHomeQuery home, ContentListViewQuery list) : Controller
{
    /// <summary>What waits for the person, their drafts, and what went live last.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await home.ReadAsync(cancellationToken));

    /// <summary>The content that the person may see on the desk.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("content")]
    public async Task<IActionResult> Content([FromQuery] ContentFilter filter, CancellationToken cancellationToken)
    {
        // A page that is no number is the first one; the rest of the address still counts.
        ModelState.Clear();
        return View(await list.ReadAsync(filter, cancellationToken));
    }
}
