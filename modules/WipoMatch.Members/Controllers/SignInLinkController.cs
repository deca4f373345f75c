using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.Data;
using WipoMatch.Display;
using WipoMatch.Localization;
using WipoMatch.Members.Accounts;
using WipoMatch.Members.Links;
using WipoMatch.Members.Models;
using WipoMatch.Members.Queries;
using WipoMatch.Members.SignIn;
using WipoMatch.Security;

namespace WipoMatch.Members.Controllers;

/// <summary>Signing in by a link that is mailed: for people without a password, or who cannot type it.</summary>
[Route("{lang:lang}/account/sign-in-link")]
[AllowAnonymous]
public sealed class SignInLinkController(
    RequestLink request, MailedLinks links, IWriteTransactions transactions, FinishSignIn finish, IPageFrame frame, IStringLocalizer<Texts> localizer) : Controller
{
    /// <summary>The form that asks for the address.</summary>
    /// <param name="returnUrl">Where to go afterwards.</param>
    [HttpGet("")]
    public IActionResult Ask(string? returnUrl) => View(new LinkForm { ReturnUrl = Returns.Safe(Url, returnUrl) });

    /// <summary>Sends the link, if there is an account.</summary>
    /// <param name="form">What was typed.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("")]
    public async Task<IActionResult> Ask([FromForm] LinkForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!EmailAddress.IsValid(form.Email))
        {
            ModelState.AddModelError(nameof(form.Email), localizer["ErrorEmail"]);
            return View(form);
        }

        var page = new Uri(frame.Origin, $"/{SiteLanguages.Current.Code}/account/sign-in-link");
        await request.RunAsync(form.Email!, LinkPurposes.SignIn, page, cancellationToken);
        return LocalRedirect($"/{SiteLanguages.Current.Code}/account/check-your-mail");
    }

    /// <summary>Asks once more, because programs that look at mail follow links.</summary>
    /// <param name="token">The token.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("{token}")]
    public async Task<IActionResult> Use(string token, CancellationToken cancellationToken) =>
        await links.PeekAsync(token, LinkPurposes.SignIn, cancellationToken) is null ? View("LinkExpired") : View();

    /// <summary>Signs in.</summary>
    /// <param name="token">The token.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("{token}")]
    [ActionName("Use")]
    public async Task<IActionResult> SignInAsync(string token, CancellationToken cancellationToken)
    {
        Account? account = null;
        await transactions.RunAsync(async stop => account = await links.UseAsync(token, LinkPurposes.SignIn, stop), cancellationToken);
        if (account is null)
        {
            return View("LinkExpired");
        }

        return LocalRedirect($"/{SiteLanguages.Current.Code}/account" + (await finish.RunAsync(HttpContext, account, cancellationToken) ? "" : "/second-step"));
    }
}
