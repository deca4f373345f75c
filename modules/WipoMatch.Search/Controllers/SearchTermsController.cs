using Microsoft.AspNetCore.Mvc;
using WipoMatch.Search.TermsReport;
using WipoMatch.Security;

namespace WipoMatch.Search.Controllers;

/// <summary>What readers search for, for those who write for them.</summary>
[Route("{lang:lang}" + SearchTermsPaths.Desk)]
[RequiresPermission(nameof(Permissions.ReadSearchTerms))]
public sealed class SearchTermsController(TermsReportQuery report) : Controller
{
    /// <summary>The report; <c>format=csv</c> gives all of it as a file.</summary>
    /// <param name="format">The form of the answer.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index(string? format, CancellationToken cancellationToken)
    {
        var filter = TermsFilter.Read(Request.Query);
        return format == "csv"
            ? File(TermsCsv.Write(await report.AllAsync(filter, cancellationToken)), "text/csv; charset=utf-8", "search-terms.csv")
            : View(await report.PageAsync(filter, cancellationToken));
    }
}
