using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using WipoMatch.Matching.Desk;
using WipoMatch.Security;

namespace WipoMatch.Matching.Controllers;

/// <summary>All suggestions for a need, for people who have signed in.</summary>
[Route("{lang:lang}" + MatchingPaths.Desk)]
[RequiresPermission(nameof(Permissions.ViewSuggestions))]
public sealed class SuggestionsController(IDeskQuery desk) : Controller
{
    /// <summary>The list of a need, with those that are compared; without a need, the needs to choose from.</summary>
    /// <param name="for">The need.</param>
    /// <param name="with">The offers to compare.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index(string? @for, string[] with, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(@for))
        {
            return View("Choose", desk.Choose(isUnknown: false));
        }

        if (await desk.ReadAsync(@for, with, cancellationToken) is { } page)
        {
            return View(page);
        }

        Response.StatusCode = StatusCodes.Status404NotFound;
        return View("Choose", desk.Choose(isUnknown: true));
    }
}
