using System.Text;
using Microsoft.AspNetCore.Mvc;
using WipoMatch.Display;
using WipoMatch.Reports.Lists;
using WipoMatch.Reports.Queries;

namespace WipoMatch.Reports.Controllers;

/// <summary>The figures about what the platform achieves, and the lists behind them.</summary>
[Route("{lang:lang}/results")]
public sealed class ResultsController(ResultsPageQuery results, FigurePageQuery figures, AllFiguresTable all) : Controller
{
    /// <summary>All figures.</summary>
    /// <param name="format">csv or json for programs; anything else is a page.</param>
    [HttpGet("")]
    [PublicPage("format")]
    public IActionResult Index(string? format) => Data(format, "results", all.Build) is { } data ? data : View(results.Build());

    /// <summary>The list behind a figure.</summary>
    /// <param name="code">The figure.</param>
    /// <param name="part">A part of it, or null.</param>
    /// <param name="page">The page from 1.</param>
    /// <param name="format">csv or json for programs; anything else is a page.</param>
    [HttpGet("{code}")]
    [PublicPage("part", "page", "format")]
    public IActionResult Show(string code, string? part, string? page, string? format)
    {
        if (figures.Build(code, part, page) is not { } shown)
        {
            return NotFound();
        }

        return Data(format, code, () => figures.List(code, part)!) is { } data ? data : View(shown);
    }

    private FileContentResult? Data(string? format, string name, Func<FigureTable> table) => format switch
    {
        "csv" => File(Encoding.UTF8.GetBytes(TableExport.Csv(table())), "text/csv; charset=utf-8", name + ".csv"),
        "json" => File(Encoding.UTF8.GetBytes(TableExport.Json(table())), "application/json; charset=utf-8"),
        _ => null,
    };
}
