using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.Administration.Settings;
using WipoMatch.Data;
using WipoMatch.Display.Forms;
using WipoMatch.Localization;
using WipoMatch.Security;
using WipoMatch.Settings;

namespace WipoMatch.Administration.Controllers;

/// <summary>The settings of the site.</summary>
[Route("{lang:lang}/admin/settings")]
[RequiresPermission(nameof(Permissions.ManageSite))]
public sealed class SettingsController(SettingsQuery query, ChangeSettings change, ISiteService site, IStringLocalizer<Texts> localizer) : Controller
{
    /// <summary>The settings in force.</summary>
    [HttpGet("")]
    public IActionResult Index() => View(query.Read());

    /// <summary>Changes them.</summary>
    /// <param name="form">What was posted.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("")]
    public async Task<IActionResult> Save(IFormCollection form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        ModelState.Clear();
        ModelState.Keep(form);
        var answers = new SettingsForm
        {
            SiteName = form["SiteName"],
            DefaultLanguage = form["DefaultLanguage"],
            TimeZone = form["TimeZone"],
            Stamp = form["Stamp"],
        };
        Check(answers);
        if (!ModelState.IsValid)
        {
            return View("Index", query.Read());
        }

        if (!await change.RunAsync(answers, form[FormKey.Field], cancellationToken))
        {
            ModelState.AddModelError("", localizer["ErrorSettingsChanged"]);
            return View("Index", query.Read(isConflict: true));
        }

        new Flash(localizer["SettingsSaved"]).LeaveFor(this);
        return LocalRedirect($"/{SiteLanguages.Current.Code}/admin/settings");
    }

    private void Check(SettingsForm form)
    {
        Refuse(nameof(form.SiteName), string.IsNullOrWhiteSpace(form.SiteName), "ErrorSiteName");
        Refuse(
            nameof(form.SiteName),
            !string.IsNullOrWhiteSpace(form.SiteName) && !SiteSettings.IsName(form.SiteName), "ErrorSiteNameLong");
        Refuse(nameof(form.DefaultLanguage), SiteLanguages.Find(form.DefaultLanguage ?? "") is null, "ErrorDefaultLanguage");
        Refuse(nameof(form.TimeZone), !TimeZoneInfo.TryFindSystemTimeZoneById(form.TimeZone ?? "", out _), "ErrorTimeZone");
    }

    private void Refuse(string name, bool isWrong, string text)
    {
        if (isWrong && !site.Fixed.Contains(name))
        {
            ModelState.AddModelError(name, localizer[text, SiteSettings.LongestName]);
        }
    }
}
