using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.Display.Forms;
using WipoMatch.Localization;
using WipoMatch.Members.Accounts;
using WipoMatch.Members.Models;
using WipoMatch.Members.Queries;
using WipoMatch.Security;

namespace WipoMatch.Members.Controllers;

/// <summary>One's own account.</summary>
[Route("{lang:lang}/account")]
[Authorize]
public sealed class AccountController(OwnProfile profile, ChangeProfile change, ICurrentUser user, IStringLocalizer<Texts> localizer) : Controller
{
    private const int LongestName = 200;

    /// <summary>What is known of the reader.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("")]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) => View(await profile.ReadAsync(user.UserId!, cancellationToken));

    /// <summary>The form to change it.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("profile")]
    public async Task<IActionResult> Edit(CancellationToken cancellationToken)
    {
        var known = await profile.ReadAsync(user.UserId!, cancellationToken);
        return View(new ProfileForm { DisplayName = known.DisplayName, Language = known.Language, TimeZone = known.TimeZone });
    }

    /// <summary>Changes it.</summary>
    /// <param name="form">What was typed.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("profile")]
    public async Task<IActionResult> Edit([FromForm] ProfileForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        var name = form.DisplayName?.Trim() ?? "";
        if (name.Length is 0 or > LongestName)
        {
            ModelState.AddModelError(nameof(form.DisplayName), localizer[name.Length == 0 ? "ErrorNameMissing" : "ErrorNameLong"]);
        }

        if (!SiteLanguages.IsKnown(form.Language))
        {
            ModelState.AddModelError(nameof(form.Language), localizer["ErrorLanguage"]);
        }

        if (form.TimeZone is null || !TimeZones.All.Contains(form.TimeZone, StringComparer.Ordinal))
        {
            ModelState.AddModelError(nameof(form.TimeZone), localizer["ErrorTimeZone"]);
        }

        if (!ModelState.IsValid)
        {
            return View(form);
        }

        await change.RunAsync(user.UserId!, name, form.Language!, form.TimeZone!, cancellationToken);
        new Flash(localizer["ProfileSaved"]).LeaveFor(this);
        return LocalRedirect($"/{SiteLanguages.Current.Code}/account");
    }
}
