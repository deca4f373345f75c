using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.Display.Forms;
using WipoMatch.Security;
using WipoMatch.Translations.Overview;

namespace WipoMatch.Translations.Controllers;

/// <summary>All languages of an item, and the word of its editor that a change was small.</summary>
[Route("{lang:lang}/desk/translations/{sourceItemId}")]
[RequiresPermission(nameof(Permissions.TranslateContent))]
public sealed class ItemTranslationsController(ItemTranslationsQuery overview, ConfirmTranslations confirm, IStringLocalizer<Texts> localizer) : Controller
{
    /// <summary>The page.</summary>
    /// <param name="sourceItemId">The original.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("")]
    public async Task<IActionResult> Show(string sourceItemId, CancellationToken cancellationToken) =>
        await overview.ReadAsync(sourceItemId, cancellationToken) is { } view ? View(view) : NotFound();

    /// <summary>Says that translations are still right.</summary>
    /// <param name="sourceItemId">The original.</param>
    /// <param name="form">Which translations, and the version of the original that the person saw.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("")]
    public async Task<IActionResult> Confirm(string sourceItemId, IFormCollection form, CancellationToken cancellationToken)
    {
        if (await overview.ReadAsync(sourceItemId, cancellationToken) is not { } view)
        {
            return NotFound();
        }

        if (!view.MayConfirm)
        {
            return Forbid();
        }

        ModelState.Keep(form);
        if (form["Right"].Count == 0)
        {
            ModelState.AddModelError("Right", localizer["ErrorTickOne"]);
            return View("Show", view);
        }

        var answer = await confirm.RunAsync(sourceItemId, form["SourceVersion"].ToString(), [.. form["Right"].OfType<string>()], cancellationToken);
        var flash = answer switch
        {
            ConfirmAnswer.Done => new Flash(localizer["TranslationsConfirmed"]),
            ConfirmAnswer.Changed => new Flash(localizer["OriginalChangedMeanwhile"], "bad"),
            _ => new Flash(localizer["NothingToConfirm"]),
        };
        flash.LeaveFor(this);
        return LocalRedirect(TranslationLinks.Item(sourceItemId));
    }
}
