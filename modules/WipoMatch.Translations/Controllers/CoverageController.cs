using Microsoft.AspNetCore.Mvc;
using WipoMatch.Security;
using WipoMatch.Translations.Grid;

namespace WipoMatch.Translations.Controllers;

/// <summary>Which story can be read in which language.</summary>
[Route("{lang:lang}/desk/translations")]
[RequiresPermission(nameof(Permissions.TranslateContent))]
public sealed class CoverageController(CoverageQuery coverage, CoverageCsv csv) : Controller
{
    /// <summary>The grid; <c>format=csv</c> gives all that fits the filter as a file.</summary>
    /// <param name="filter">Which part.</param>
    /// <param name="format"><c>csv</c>, or nothing for the page.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index([FromQuery] CoverageFilter filter, string? format, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);

        // A page that is no number is the first one; the rest of the address still counts.
        ModelState.Clear();
        return format == "csv"
            ? File(csv.Write(await coverage.AllAsync(filter, cancellationToken), filter.Languages), "text/csv; charset=utf-8", "translations.csv")
            : View(await coverage.ReadAsync(filter, cancellationToken));
    }
}
