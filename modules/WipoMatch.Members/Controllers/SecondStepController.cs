using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.Localization;
using WipoMatch.Members.Models;
using WipoMatch.Members.Queries;
using WipoMatch.Members.Sessions;
using WipoMatch.Members.SignIn;
using WipoMatch.Members.TwoStep;

namespace WipoMatch.Members.Controllers;

/// <summary>The second step of signing in.</summary>
[Route("{lang:lang}/account/second-step")]
[AllowAnonymous]
public sealed class SecondStepController(SecondStep check, WaitingPerson waiting, StartSession start, IStringLocalizer<Texts> localizer) : Controller
{
    /// <summary>The form; without a first step it leads to that.</summary>
    /// <param name="returnUrl">Where to go afterwards.</param>
    [HttpGet("")]
    public IActionResult Show(string? returnUrl) =>
        waiting.Recall(HttpContext) is null ? ToFirstStep(returnUrl) : View(new CodeForm { ReturnUrl = Returns.Safe(Url, returnUrl) });

    /// <summary>Checks the code and signs in.</summary>
    /// <param name="form">What was typed.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("")]
    public async Task<IActionResult> Show([FromForm] CodeForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (waiting.Recall(HttpContext) is not { } accountId)
        {
            return ToFirstStep(form.ReturnUrl);
        }

        switch (await check.RunAsync(accountId, form.Code ?? "", cancellationToken))
        {
            case SignInAnswer.Right:
                waiting.Forget(HttpContext);
                await start.RunAsync(HttpContext, accountId, cancellationToken);
                return LocalRedirect(Returns.To(Url, form.ReturnUrl));
            case SignInAnswer.LockedUntil locked:
                ModelState.AddModelError(nameof(form.Code), localizer["ErrorLocked", LockTimes.Show(locked.Until)]);
                return View(form);
            default:
                ModelState.AddModelError(nameof(form.Code), localizer["ErrorCode"]);
                return View(form);
        }
    }

    private LocalRedirectResult ToFirstStep(string? returnUrl) =>
        LocalRedirect(Returns.With($"/{SiteLanguages.Current.Code}/account/sign-in", Returns.Safe(Url, returnUrl)));
}
