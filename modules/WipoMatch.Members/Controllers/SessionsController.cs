using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.Display.Forms;
using WipoMatch.Localization;
using WipoMatch.Members.Models;
using WipoMatch.Members.Queries;
using WipoMatch.Members.Sessions;
using WipoMatch.Security;

namespace WipoMatch.Members.Controllers;

/// <summary>Where one is signed in.</summary>
[Route("{lang:lang}/account/sessions")]
[Authorize]
public sealed class SessionsController(OwnSessions sessions, OwnProfile profile, ICurrentUser user, IStringLocalizer<Texts> localizer) : Controller
{
    private string? CurrentId => User.FindFirstValue(UserClaims.Session);

    /// <summary>The list.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var known = await profile.ReadAsync(user.UserId!, cancellationToken);
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(known.TimeZone, out var found) ? found : TimeZoneInfo.Utc;
        return View(new SessionsPage(await sessions.ListAsync(user.UserId!, cancellationToken), CurrentId, zone));
    }

    /// <summary>Ends one; one that has ended already stays so.</summary>
    /// <param name="id">The sign-in.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("end")]
    public async Task<IActionResult> End([FromForm] string? id, CancellationToken cancellationToken)
    {
        await sessions.EndAsync(user.UserId!, id, cancellationToken);
        new Flash(localizer["SessionsEnded"]).LeaveFor(this);
        return LocalRedirect($"/{SiteLanguages.Current.Code}/account/sessions");
    }

    /// <summary>Ends all but this one.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("end-others")]
    public async Task<IActionResult> EndOthers(CancellationToken cancellationToken)
    {
        await sessions.EndOthersAsync(user.UserId!, CurrentId, cancellationToken);
        new Flash(localizer["SessionsEnded"]).LeaveFor(this);
        return LocalRedirect($"/{SiteLanguages.Current.Code}/account/sessions");
    }
}
