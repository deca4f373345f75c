using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using WipoMatch.Localization;
using WipoMatch.Members.Sessions;
using WipoMatch.Security;

namespace WipoMatch.Members.Controllers;

/// <summary>Signing out.</summary>
[AllowAnonymous]
public sealed class SignOutController(OwnSessions sessions, ICurrentUser user) : Controller
{
    /// <summary>Ends the session; without one there is nothing to do.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("{lang:lang}/account/sign-out")]
    public async Task<IActionResult> End(CancellationToken cancellationToken)
    {
        if (user.UserId is { } accountId)
        {
            await sessions.EndAsync(accountId, User.FindFirstValue(UserClaims.Session), cancellationToken);
            await HttpContext.SignOutAsync(SignInScheme.Name);
        }

        return LocalRedirect($"/{SiteLanguages.Current.Code}/account/signed-out");
    }

    /// <summary>Says that it is done.</summary>
    [HttpGet("{lang:lang}/account/signed-out")]
    public IActionResult Ended() => user.UserId is null ? View() : LocalRedirect($"/{SiteLanguages.Current.Code}/account");
}
