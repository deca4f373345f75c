using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.Display;
using WipoMatch.Display.Forms;
using WipoMatch.Localization;
using WipoMatch.Members.Accounts;
using WipoMatch.Members.Links;
using WipoMatch.Members.Models;
using WipoMatch.Security;

namespace WipoMatch.Members.Controllers;

/// <summary>A new password for who has forgotten the old one.</summary>
[Route("{lang:lang}/account")]
[AllowAnonymous]
public sealed class ForgottenPasswordController(
    RequestLink request, MailedLinks links, ChangePassword change, IPageFrame frame, IStringLocalizer<Texts> localizer) : Controller
{
    /// <summary>The form that asks for the address.</summary>
    [HttpGet("forgotten-password")]
    public IActionResult Ask() => View(new LinkForm());

    /// <summary>Sends the link, if there is an account.</summary>
    /// <param name="form">What was typed.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("forgotten-password")]
    public async Task<IActionResult> Ask([FromForm] LinkForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!EmailAddress.IsValid(form.Email))
        {
            ModelState.AddModelError(nameof(form.Email), localizer["ErrorEmail"]);
            return View(form);
        }

        await request.RunAsync(
            form.Email!, LinkPurposes.Password, new Uri(frame.Origin, $"/{SiteLanguages.Current.Code}/account/new-password"), cancellationToken);
        return LocalRedirect($"/{SiteLanguages.Current.Code}/account/check-your-mail");
    }

    /// <summary>Says that a mail is on its way, if there is an account.</summary>
    [HttpGet("check-your-mail")]
    public IActionResult CheckYourMail() => View();

    /// <summary>The form for the new password.</summary>
    /// <param name="token">The token of the link.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("new-password/{token}")]
    public async Task<IActionResult> Reset(string token, CancellationToken cancellationToken) =>
        await links.PeekAsync(token, LinkPurposes.Password, cancellationToken) is null ? View("LinkExpired") : View(new PasswordForm { Token = token });

    /// <summary>Sets it.</summary>
    /// <param name="token">The token of the link.</param>
    /// <param name="form">What was typed.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("new-password/{token}")]
    public async Task<IActionResult> Reset(string token, [FromForm] PasswordForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await links.PeekAsync(token, LinkPurposes.Password, cancellationToken) is not { } account)
        {
            return View("LinkExpired");
        }

        if (Passwords.Refusal(form.Password, account.Email) is { } refusal)
        {
            ModelState.AddModelError(nameof(form.Password), localizer[refusal]);
            return View(form);
        }

        if (!await change.RunByLinkAsync(token, form.Password!, cancellationToken))
        {
            return View("LinkExpired");
        }

        new Flash(localizer["PasswordChanged"]).LeaveFor(this);
        return LocalRedirect($"/{SiteLanguages.Current.Code}/account/sign-in");
    }
}
