using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.ContentManagement;
using WipoMatch.Data;
using WipoMatch.Display.Forms;
using WipoMatch.Security;
using WipoMatch.Translations.Screen;

namespace WipoMatch.Translations.Controllers;

/// <summary>Where a text is translated, the original beside it.</summary>
[Route("{lang:lang}/desk/translations/{sourceItemId}/{target}")]
[RequiresPermission(nameof(Permissions.TranslateContent))]
[KeptWhenSignedOut]
public sealed class TranslateController(
    TranslationPairs pairs, TranslateViewQuery views, TranslationForm reader, SaveTranslation save, IFormKeys keys, IStringLocalizer<Texts> localizer) : Controller
{
    private const string Copying = "copy:";

    /// <summary>The page.</summary>
    /// <param name="sourceItemId">The original.</param>
    /// <param name="target">The code of the language.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("")]
    public async Task<IActionResult> Show(string sourceItemId, string target, CancellationToken cancellationToken) =>
        await pairs.FindAsync(sourceItemId, target, cancellationToken) is { } pair ? View(await views.ReadAsync(pair, null, cancellationToken)) : NotFound();

    /// <summary>Stores what was written as a draft, or copies a text of the original into its box.</summary>
    /// <param name="sourceItemId">The original.</param>
    /// <param name="target">The code of the language.</param>
    /// <param name="form">What was typed.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("")]
    public async Task<IActionResult> Save(string sourceItemId, string target, IFormCollection form, CancellationToken cancellationToken)
    {
        if (await pairs.FindAsync(sourceItemId, target, cancellationToken) is not { } pair)
        {
            return NotFound();
        }

        ModelState.Clear();
        ModelState.Keep(form);
        var slots = views.SlotsOf(pair);
        var wish = form["Do"].ToString();
        var copied = wish.StartsWith(Copying, StringComparison.Ordinal) ? slots.FirstOrDefault(slot => slot.Name == wish[Copying.Length..]) : null;
        if (copied is not null)
        {
            reader.Copy(form, copied, ModelState);
        }

        var texts = reader.Read(form, slots, ModelState);
        var item = await save.ComposeAsync(pair, texts, form["SourceVersion"].ToString(), form["Follows"] == "1", cancellationToken);
        return copied is not null || !ModelState.IsValid
            ? View("Show", await views.ReadAsync(pair, item, cancellationToken) with { RowStamp = StampOf(form) })
            : await StoreAsync(pair, item, form, cancellationToken);
    }

    // The key comes before the stamp: a form that is sent twice changed the item itself, and gets the first answer instead of a conflict.
    private async Task<IActionResult> StoreAsync(TranslationPair pair, ContentItem item, IFormCollection form, CancellationToken cancellationToken)
    {
        var address = TranslationLinks.Translate(pair.Source.ContentItemId, pair.To.Code);
        var isSeen = item.RowStamp == StampOf(form);
        if (isSeen && !SaveTranslation.IsChanged(pair, item))
        {
            new Flash(localizer["NothingChanged"]).LeaveFor(this);
            return LocalRedirect(address);
        }

        try
        {
            await keys.OnceAsync(
                form[FormKey.Field],
                async token =>
                {
                    await (isSeen ? save.RunAsync(pair, item, token) : throw new ContentConflictException(item.ContentItemId));
                    return address;
                },
                cancellationToken);
            new Flash(localizer["TranslationSaved"]).LeaveFor(this);
            return LocalRedirect(address);
        }
        catch (ContentConflictException)
        {
            return await ConflictAsync(pair, item, cancellationToken);
        }
    }

    // The form goes on with what the person typed, and with the stamp of what they are now told of: saving it is a decision, not an accident.
    private async Task<IActionResult> ConflictAsync(TranslationPair mine, ContentItem item, CancellationToken cancellationToken)
    {
        if (await pairs.FindAsync(mine.Source.ContentItemId, mine.To.Code, cancellationToken) is not { } pair)
        {
            return NotFound();
        }

        Response.StatusCode = StatusCodes.Status409Conflict;
        ModelState.Remove("RowStamp");
        var view = await views.ReadAsync(pair, item, cancellationToken);
        return View("Show", view with { Conflict = pair.Target is null ? [] : views.Compare(pair, pair.Target, item), ConflictWith = pair.Target?.Author ?? "" });
    }

    private static long StampOf(IFormCollection form) =>
        long.TryParse(form["RowStamp"], NumberStyles.None, CultureInfo.InvariantCulture, out var stamp) ? stamp : 0;
}
