using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.Display.Forms;
using WipoMatch.Localization;
using WipoMatch.Members.Models;
using WipoMatch.Members.Queries;
using WipoMatch.Members.SignIn;
using WipoMatch.Members.TwoStep;
using WipoMatch.Security;
using WipoMatch.Settings;

namespace WipoMatch.Members.Controllers;

/// <summary>Switching the second step of signing in on and off.</summary>
[Route("{lang:lang}/account/two-step")]
[Authorize]
public sealed class TwoStepController(
    SetUpSecondStep setUp, SecondStep check, OwnProfile profile, ICurrentUser user, ISiteService site, IStringLocalizer<Texts> localizer) : Controller
{
    /// <summary>What it is, and the secret for the authenticator or the way to switch it off.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpGet("")]
    public Task<IActionResult> Show(CancellationToken cancellationToken) => PageAsync(cancellationToken);

    /// <summary>Switches it on.</summary>
    /// <param name="form">The code of the authenticator.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("enable")]
    public async Task<IActionResult> Enable([FromForm] CodeForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await setUp.EnableAsync(user.UserId!, form.Code ?? "", cancellationToken) is { } codes)
        {
            return View("Codes", codes);
        }

        ModelState.AddModelError(nameof(form.Code), localizer["ErrorCode"]);
        return await PageAsync(cancellationToken);
    }

    /// <summary>Switches it off; whoever found an open screen does not know the code.</summary>
    /// <param name="form">A code of the authenticator, or a recovery code.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("disable")]
    public async Task<IActionResult> Disable([FromForm] CodeForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        switch (await check.RunAsync(user.UserId!, form.Code ?? "", cancellationToken))
        {
            case SignInAnswer.Right:
                await setUp.DisableAsync(user.UserId!, cancellationToken);
                new Flash(localizer["TwoStepIsOff"]).LeaveFor(this);
                return LocalRedirect($"/{SiteLanguages.Current.Code}/account");
            case SignInAnswer.LockedUntil locked:
                ModelState.AddModelError(nameof(form.Code), localizer["ErrorLocked", LockTimes.Show(locked.Until)]);
                return await PageAsync(cancellationToken);
            default:
                ModelState.AddModelError(nameof(form.Code), localizer["ErrorCode"]);
                return await PageAsync(cancellationToken);
        }
    }

    private async Task<IActionResult> PageAsync(CancellationToken cancellationToken)
    {
        var secret = await setUp.BeginAsync(user.UserId!, cancellationToken);
        var email = (await profile.ReadAsync(user.UserId!, cancellationToken)).Email;
        var name = Uri.EscapeDataString(site.Current.SiteName);
        var address = $"otpauth://totp/{name}:{Uri.EscapeDataString(email)}?secret={secret}&issuer={name}";
        return View("Show", new SecondStepPage(secret.Length == 0, string.Join(' ', secret.Chunk(4).Select(group => new string(group))), address));
    }
}
