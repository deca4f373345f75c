using System.Text;
using Microsoft.AspNetCore.Mvc;
using WipoMatch.AuditTrail.Entries;
using WipoMatch.Security;

namespace WipoMatch.AuditTrail.Controllers;

/// <summary>Who changed what, when and why.</summary>
[Route("{lang:lang}/admin/audit")]
[RequiresPermission(nameof(Permissions.ViewAuditTrail))]
public sealed class AuditController(AuditQuery query) : Controller
{
    /// <summary>The latest changes; <c>format=csv</c> gives all that fit the filter as a file.</summary>
    /// <param name="filter">Which changes.</param>
    /// <param name="format">The form of the answer.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index([FromQuery] AuditFilter filter, string? format, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (format != "csv")
        {
            return View(await query.PageAsync(filter, cancellationToken));
        }

        var text = AuditCsv.Write(await query.AllAsync(filter, cancellationToken));
        return File(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(text)).ToArray(), "text/csv; charset=utf-8", "audit-trail.csv");
    }
}
