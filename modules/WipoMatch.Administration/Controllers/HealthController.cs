using Microsoft.AspNetCore.Mvc;
using WipoMatch.Administration.Health;
using WipoMatch.Localization;
using WipoMatch.Security;

namespace WipoMatch.Administration.Controllers;

/// <summary>How the site is.</summary>
[Route("{lang:lang}/admin/health")]
[RequiresPermission(nameof(Permissions.ManageSite))]
public sealed class HealthController(HealthQuery query) : Controller
{
    /// <summary>What every check found.</summary>
    /// <param name="cancellationToken">Stops looking.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await query.ReadAsync(cancellationToken));

    /// <summary>Looks again.</summary>
    /// <param name="cancellationToken">Stops looking.</param>
    [HttpPost("")]
    public async Task<IActionResult> Look(CancellationToken cancellationToken)
    {
        await query.LookAsync(cancellationToken);
        return LocalRedirect($"/{SiteLanguages.Current.Code}/admin/health");
    }
}
