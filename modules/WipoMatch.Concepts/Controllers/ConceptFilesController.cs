using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.Concepts.Models;
using WipoMatch.Concepts.Skos;
using WipoMatch.Concepts.Skos.Export;
using WipoMatch.Concepts.Skos.Import;
using WipoMatch.Concepts.Verbs;
using WipoMatch.Display.Forms;
using WipoMatch.Localization;
using WipoMatch.Security;
using WipoMatch.Taxonomies.Contracts;

namespace WipoMatch.Concepts.Controllers;

/// <summary>Concepts as a file, out and in.</summary>
[Route("{lang:lang}/admin/taxonomies")]
[RequiresPermission(TaxonomyPermissions.Manage)]
public sealed class ConceptFilesController(ExportConcepts export, ImportConcepts import, ImportTexts texts, IStringLocalizer<Texts> localizer) : Controller
{
    private const int LargestMegabytes = 20;

    private const string FileBox = "File";

    /// <summary>All concepts as SKOS in Turtle.</summary>
    [HttpGet("concepts.ttl")]
    public async Task<IActionResult> Download()
    {
        var file = new MemoryStream();
        await export.RunAsync(file);
        file.Position = 0;
        return File(file, "text/turtle; charset=utf-8", "concepts.ttl");
    }

    /// <summary>The form that takes a file.</summary>
    [HttpGet("concepts/import")]
    public IActionResult Import() => Form(null);

    /// <summary>Looks at a file, or imports it.</summary>
    /// <param name="form">What was posted.</param>
    /// <param name="cancellationToken">Stops it; nothing is written then.</param>
    [HttpPost("concepts/import")]
    public async Task<IActionResult> Import(IFormCollection form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        ModelState.Clear();
        ModelState.Keep(form);
        var isImport = form["Do"] == "import";
        var answer = FileOf(form) is { } file ? await ReadAsync(file, form["Others"] == "remove", isDryRun: !isImport, cancellationToken) : null;
        if (answer is null || !isImport)
        {
            return Form(answer);
        }

        new Flash(localizer["ConceptsImported", answer.Created, answer.Updated, answer.Unchanged, answer.Removed, answer.LeftOut.Concepts]).LeaveFor(this);
        return LocalRedirect($"/{SiteLanguages.Current.Code}/admin/taxonomies/concepts");
    }

    private IFormFile? FileOf(IFormCollection form)
    {
        var file = form.Files.GetFile(FileBox);
        if (file is null || file.Length == 0 || !file.FileName.EndsWith(ConceptFiles.Ending, StringComparison.OrdinalIgnoreCase))
        {
            ModelState.AddModelError(FileBox, localizer["ErrorNoFile"]);
            return null;
        }

        if (file.Length > LargestMegabytes * 1024L * 1024)
        {
            ModelState.AddModelError(FileBox, localizer["ErrorFileLarge", LargestMegabytes]);
            return null;
        }

        return file;
    }

    private async Task<ImportAnswer?> ReadAsync(IFormFile file, bool replaces, bool isDryRun, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = file.OpenReadStream();
            return await import.RunAsync(stream, replaces, isDryRun, cancellationToken);
        }
        catch (SkosException refused)
        {
            ModelState.AddModelError(FileBox, texts.Of(refused));
            return null;
        }
    }

    private ViewResult Form(ImportAnswer? answer) => View(
        "Import", new ImportPage(LargestMegabytes, answer is null ? null : new(answer.Created, answer.Updated, answer.Unchanged), answer is null ? [] : texts.Of(answer)));
}
