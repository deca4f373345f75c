using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using WipoMatch.Localization;
using WipoMatch.Security;
using WipoMatch.Settings;
using WipoMatch.Setup.FirstRun;

namespace WipoMatch.Setup.Controllers;

/// <summary>The first page of a new site. Without the link from the console, and a day after it was printed, there is none.</summary>
[Route("{lang:lang}/setup/{token}")]
[AllowAnonymous]
[ResponseCache(NoStore = true)]
public sealed class SetupController(SetupLink link, SetUpSite setUp, IFirstAdministrator administrator, ISiteService site) : Controller
{
    /// <summary>The form; when the site is set up, what comes next.</summary>
    /// <param name="token">The token of the link.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("")]
    public async Task<IActionResult> Show(string token, CancellationToken cancellationToken)
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        Response.Headers["Referrer-Policy"] = "no-referrer";
        return !link.Holds(token) ? NotFound()
            : !await administrator.IsNeededAsync(cancellationToken) ? View("Done")
            : View(new SetupForm { SiteName = site.Current.SiteName, DefaultLanguage = site.Current.DefaultLanguage, TimeZone = site.Current.TimeZone });
    }

    /// <summary>Sets the site up.</summary>
    /// <param name="token">The token of the link.</param>
    /// <param name="form">What was typed.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("")]
    public async Task<IActionResult> Show(string token, [FromForm] SetupForm form, CancellationToken cancellationToken)
    {
        Response.Headers["Referrer-Policy"] = "no-referrer";
        if (!link.Holds(token))
        {
            return NotFound();
        }

        return await setUp.RunAsync(form, ModelState, cancellationToken) ? LocalRedirect($"/{SiteLanguages.Current.Code}/setup/{token}") : View(form);
    }
}
