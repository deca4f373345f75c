using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.Display.Forms;
using WipoMatch.Localization;
using WipoMatch.Members.Accounts;
using WipoMatch.Members.Models;
using WipoMatch.Members.Queries;
using WipoMatch.Members.SignIn;
using WipoMatch.Security;

namespace WipoMatch.Members.Controllers;

/// <summary>Changing one's password.</summary>
[Route("{lang:lang}/account/password")]
[Authorize]
public sealed class PasswordController(
    OwnProfile profile, CheckPassword check, ChangePassword change, ICurrentUser user, IStringLocalizer<Texts> localizer) : Controller
{
    /// <summary>The form.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("")]
    public async Task<IActionResult> Edit(CancellationToken cancellationToken)
    {
        ViewData["HasPassword"] = (await profile.ReadAsync(user.UserId!, cancellationToken)).HasPassword;
        return View(new PasswordForm());
    }

    /// <summary>Changes it, if the one so far is right.</summary>
    /// <param name="form">What was typed.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("")]
    public async Task<IActionResult> Edit([FromForm] PasswordForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        var known = await profile.ReadAsync(user.UserId!, cancellationToken);
        ViewData["HasPassword"] = known.HasPassword;
        if (Passwords.Refusal(form.Password, known.Email) is { } refusal)
        {
            ModelState.AddModelError(nameof(form.Password), localizer[refusal]);
        }

        if (known.HasPassword && await CurrentRefusalAsync(known.Email, form.Current, cancellationToken) is { } wrong)
        {
            ModelState.AddModelError(nameof(form.Current), wrong);
        }

        if (!ModelState.IsValid)
        {
            return View(form);
        }

        await change.RunAsync(user.UserId!, form.Password!, User.FindFirstValue(UserClaims.Session), cancellationToken);
        new Flash(localizer["PasswordChanged"]).LeaveFor(this);
        return LocalRedirect($"/{SiteLanguages.Current.Code}/account");
    }

    private async Task<string?> CurrentRefusalAsync(string email, string? current, CancellationToken cancellationToken)
    {
        var origin = HttpContext.Connection.RemoteIpAddress?.ToString() ?? "?";
        return string.IsNullOrEmpty(current)
            ? localizer["ErrorPasswordMissing"].Value
            : await check.RunAsync(email, current, origin, cancellationToken) switch
            {
                SignInAnswer.Right => null,
                SignInAnswer.LockedUntil locked => localizer["ErrorLocked", LockTimes.Show(locked.Until)].Value,
                _ => localizer["ErrorCurrentPassword"].Value,
            };
    }
}
