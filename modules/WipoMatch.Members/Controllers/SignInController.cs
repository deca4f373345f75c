using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.Localization;
using WipoMatch.Members.Models;
using WipoMatch.Members.Queries;
using WipoMatch.Members.SignIn;
using WipoMatch.Security;

namespace WipoMatch.Members.Controllers;

/// <summary>Signing in with a password.</summary>
[Route("{lang:lang}/account/sign-in")]
[AllowAnonymous]
public sealed class SignInController(CheckPassword check, FinishSignIn finish, ICurrentUser user, IStringLocalizer<Texts> localizer) : Controller
{
    /// <summary>The form.</summary>
    /// <param name="returnUrl">Where to go afterwards.</param>
    [HttpGet("")]
    public IActionResult Show(string? returnUrl) =>
        user.UserId is null ? View(new SignInForm { ReturnUrl = Returns.Safe(Url, returnUrl) }) : LocalRedirect(Returns.To(Url, returnUrl));

    /// <summary>Signs in.</summary>
    /// <param name="form">What was typed.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("")]
    public async Task<IActionResult> Show([FromForm] SignInForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        form.ReturnUrl = Returns.Safe(Url, form.ReturnUrl);
        if (!EmailAddress.IsValid(form.Email))
        {
            ModelState.AddModelError(nameof(form.Email), localizer["ErrorEmail"]);
        }

        if (string.IsNullOrEmpty(form.Password))
        {
            ModelState.AddModelError(nameof(form.Password), localizer["ErrorPasswordMissing"]);
        }

        return ModelState.IsValid ? await SignInAsync(form, cancellationToken) : View(form);
    }

    private async Task<IActionResult> SignInAsync(SignInForm form, CancellationToken cancellationToken)
    {
        var origin = HttpContext.Connection.RemoteIpAddress?.ToString() ?? "?";
        switch (await check.RunAsync(form.Email!, form.Password!, origin, cancellationToken))
        {
            case SignInAnswer.Right right:
                return LocalRedirect(await finish.RunAsync(HttpContext, right.Account, cancellationToken)
                    ? Returns.To(Url, form.ReturnUrl)
                    : Returns.With($"/{SiteLanguages.Current.Code}/account/second-step", form.ReturnUrl));
            case SignInAnswer.LockedUntil locked:
                ModelState.AddModelError(nameof(form.Password), localizer["ErrorLocked", LockTimes.Show(locked.Until)]);
                return View(form);
            default:
                ModelState.AddModelError(nameof(form.Password), localizer["ErrorWrong"]);
                return View(form);
        }
    }
}
