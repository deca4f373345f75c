using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.Display.Forms;
using WipoMatch.Localization;
using WipoMatch.Security;
using WipoMatch.Taxonomies.Terms;

namespace WipoMatch.Taxonomies.Controllers;

/// <summary>Changes the terms of a vocabulary.</summary>
[Route("{lang:lang}/admin/taxonomies/{alias}/terms")]
[RequiresPermission(nameof(Permissions.ManageTaxonomies))]
public sealed class TermsController(
    Vocabularies vocabularies, ChangeTerm change, AddTerm add, MoveTerm move, RemoveTerm remove, IStringLocalizer<Texts> localizer) : Controller
{
    private const int LongestCode = 64;

    /// <summary>The form of a new term.</summary>
    /// <param name="alias">The vocabulary.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("")]
    public Task<IActionResult> New(string alias, CancellationToken cancellationToken) => PageAsync(alias, code: null, cancellationToken);

    /// <summary>Adds a term.</summary>
    /// <param name="alias">The vocabulary.</param>
    /// <param name="form">What was posted.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("")]
    public async Task<IActionResult> Add(string alias, IFormCollection form, CancellationToken cancellationToken)
    {
        Keep(form);
        if (await vocabularies.FindAsync(alias, cancellationToken) is not { } vocabulary)
        {
            return NotFound();
        }

        var code = form["Code"].ToString().Trim();
        if (code.Length > LongestCode || !TermForm.IsCode(code))
        {
            ModelState.AddModelError("Code", localizer["ErrorCode", LongestCode]);
        }

        var texts = TermForm.Texts(form, vocabulary, code, ModelState, localizer);
        return ModelState.IsValid
            ? await AnswerAsync(alias, null, await add.RunAsync(TermForm.Request(form, alias, code), texts, cancellationToken), "TermAdded", texts.Labels, cancellationToken)
            : await PageAsync(alias, code: null, cancellationToken);
    }

    /// <summary>The form of a term.</summary>
    /// <param name="alias">The vocabulary.</param>
    /// <param name="code">The term.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("{code}")]
    public Task<IActionResult> Edit(string alias, string code, CancellationToken cancellationToken) => PageAsync(alias, code, cancellationToken);

    /// <summary>Changes labels and definitions.</summary>
    /// <param name="alias">The vocabulary.</param>
    /// <param name="code">The term.</param>
    /// <param name="form">What was posted.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("{code}")]
    public async Task<IActionResult> Save(string alias, string code, IFormCollection form, CancellationToken cancellationToken)
    {
        Keep(form);
        if (await vocabularies.FindAsync(alias, cancellationToken) is not { } vocabulary)
        {
            return NotFound();
        }

        var texts = TermForm.Texts(form, vocabulary, code, ModelState, localizer);
        return ModelState.IsValid
            ? await AnswerAsync(alias, code, await change.RunAsync(TermForm.Request(form, alias, code), texts, cancellationToken), "TermSaved", texts.Labels, cancellationToken)
            : await PageAsync(alias, code, cancellationToken);
    }

    /// <summary>Moves a term one place.</summary>
    /// <param name="alias">The vocabulary.</param>
    /// <param name="code">The term.</param>
    /// <param name="form">What was posted.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("{code}/move")]
    public async Task<IActionResult> Move(string alias, string code, IFormCollection form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        var answer = await move.RunAsync(TermForm.Request(form, alias, code), form["Direction"] == "up", cancellationToken);
        if (answer == TermAnswer.Unknown)
        {
            return NotFound();
        }

        new Flash(localizer[answer == TermAnswer.Done ? "TermMoved" : "Error" + answer], answer == TermAnswer.Done ? "done" : "bad").LeaveFor(this);
        return LocalRedirect(PathOf(alias) + (form["Page"].ToString() is { Length: > 0 } page ? $"?page={Uri.EscapeDataString(page)}" : ""));
    }

    /// <summary>Removes a term that nothing uses.</summary>
    /// <param name="alias">The vocabulary.</param>
    /// <param name="code">The term.</param>
    /// <param name="form">What was posted.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("{code}/remove")]
    public async Task<IActionResult> Remove(string alias, string code, IFormCollection form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        var label = (await vocabularies.FindAsync(alias, cancellationToken))?.Find(code)?.Labels;
        ModelState.Clear();
        return await AnswerAsync(alias, code, await remove.RunAsync(TermForm.Request(form, alias, code), cancellationToken), "TermRemoved", label, cancellationToken);
    }

    private void Keep(IFormCollection form)
    {
        ModelState.Clear();
        ModelState.Keep(form);
    }

    private async Task<IActionResult> AnswerAsync(
        string alias, string? code, TermAnswer answer, string done, IReadOnlyDictionary<string, string>? labels, CancellationToken cancellationToken)
    {
        switch (answer)
        {
            case TermAnswer.Done:
                new Flash(localizer[done, (labels is null ? null : SiteLanguages.FirstOf(labels, SiteLanguages.Default)) ?? code ?? ""]).LeaveFor(this);
                return LocalRedirect(PathOf(alias));
            case TermAnswer.Unknown:
                return NotFound();
            default:
                ModelState.AddModelError(answer == TermAnswer.CodeTaken ? "Code" : "", localizer["Error" + answer]);
                return await PageAsync(alias, code, cancellationToken, answer == TermAnswer.ChangedMeanwhile);
        }
    }

    private async Task<IActionResult> PageAsync(string alias, string? code, CancellationToken cancellationToken, bool isConflict = false) =>
        await vocabularies.FindAsync(alias, cancellationToken) is { } vocabulary && (code is null ? !vocabulary.HasFixedCodes : vocabulary.Find(code) is not null)
            ? View("Edit", new TermPage(vocabulary, code is null ? null : vocabulary.Find(code), isConflict))
            : NotFound();

    private static string PathOf(string alias) => $"/{SiteLanguages.Current.Code}/admin/taxonomies/{Uri.EscapeDataString(alias)}";
}
