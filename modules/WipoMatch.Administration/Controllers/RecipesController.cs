using System.Net.Mime;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.Administration.Recipes;
using WipoMatch.Display.Forms;
using WipoMatch.Localization;
using WipoMatch.Security;

namespace WipoMatch.Administration.Controllers;

/// <summary>Recipes: what they would change, applying them, and exporting the site as one.</summary>
[Route("{lang:lang}/admin/recipes")]
[RequiresPermission(nameof(Permissions.ManageSite))]
public sealed class RecipesController(RecipesQuery query, PreviewRecipe preview, ApplyRecipe apply, ExportSite export, IStringLocalizer<Texts> localizer) : Controller
{
    /// <summary>The recipes that came with the product, and the export.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View("Index", await query.ListAsync(cancellationToken));

    /// <summary>What a recipe would change.</summary>
    /// <param name="name">The recipe.</param>
    /// <param name="cancellationToken">Stops it.</param>
    [HttpGet("{name}")]
    public async Task<IActionResult> Show(string name, CancellationToken cancellationToken) =>
        await preview.RunAsync(name, cancellationToken) is { } page ? View("Show", page) : NotFound();

    /// <summary>Applies what was read.</summary>
    /// <param name="name">The recipe.</param>
    /// <param name="fingerprint">Of what was read.</param>
    /// <param name="cancellationToken">Stops it; nothing of it stays.</param>
    [HttpPost("{name}")]
    public async Task<IActionResult> Apply(string name, [FromForm] string? fingerprint, CancellationToken cancellationToken)
    {
        switch (await apply.RunAsync(name, fingerprint ?? "", cancellationToken))
        {
            case ApplyAnswer.Done:
                new Flash(localizer["RecipeApplied", (await query.FindAsync(name, cancellationToken))!.Title]).LeaveFor(this);
                return LocalRedirect($"/{SiteLanguages.Current.Code}/admin/recipes");
            case ApplyAnswer.ChangedMeanwhile:
                ModelState.Clear();
                ModelState.AddModelError("", localizer["ErrorRecipeChanged"]);
                return await Show(name, cancellationToken);
            case ApplyAnswer.Refused:
                return await Show(name, cancellationToken);
            default:
                return NotFound();
        }
    }

    /// <summary>What an export would hold and leave out.</summary>
    /// <param name="form">What was posted.</param>
    /// <param name="cancellationToken">Stops it.</param>
    [HttpPost("export")]
    public async Task<IActionResult> Export(IFormCollection form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        ModelState.Clear();
        ModelState.Keep(form);
        var answers = Answers(form);
        if (!ExportSite.IsWhole(answers))
        {
            foreach (var name in new[] { "Scope", "Versions", "Form" }.Where(name => string.IsNullOrEmpty(form[name])))
            {
                ModelState.AddModelError(name, localizer["ErrorExport-" + name]);
            }

            return await Index(cancellationToken);
        }

        return View("Export", await export.PreviewAsync(answers, cancellationToken));
    }

    /// <summary>The file.</summary>
    /// <param name="form">What was posted.</param>
    /// <param name="cancellationToken">Stops it.</param>
    [HttpPost("download")]
    public async Task<IActionResult> Download(IFormCollection form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        var answers = Answers(form);
        return ExportSite.IsWhole(answers)
            ? File(
                await export.OpenAsync(answers, cancellationToken), answers.Form == "package" ? MediaTypeNames.Application.Zip : MediaTypeNames.Application.Json,
                ExportSite.FileName(answers))
            : BadRequest();
    }

    private static ExportForm Answers(IFormCollection form) => new() { Scope = form["Scope"], Versions = form["Versions"], Form = form["Form"] };
}
