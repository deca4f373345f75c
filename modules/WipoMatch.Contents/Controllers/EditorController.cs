using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Contents.Editor;
using WipoMatch.Data;
using WipoMatch.Display.Forms;
using WipoMatch.Localization;
using WipoMatch.Security;

namespace WipoMatch.Contents.Controllers;

/// <summary>Where content is written: the form is drawn from the content type.</summary>
[Route("{lang:lang}/desk/content")]
[RequiresPermission(nameof(Permissions.AccessAdminPanel))]
[KeptWhenSignedOut]
public sealed class EditorController(
    IContentManager manager,
    IContentDefinitionManager definitions,
    ContentRights rights,
    EditorPages pages,
    NewContent beginnings,
    FormReader reader,
    SaveContent save,
    IFormKeys keys,
    IStringLocalizer<Texts> localizer) : Controller
{
    private const string PublishIt = "publish";

    private const string FindIt = "find";

    /// <summary>Asks for type and language; with both, shows the empty form.</summary>
    /// <param name="type">The content type.</param>
    /// <param name="language">The language in which it will be written.</param>
    /// <param name="title">The title that the form has at first.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("new")]
    public async Task<IActionResult> New(string? type, string? language, string? title, CancellationToken cancellationToken) =>
        await beginnings.BeginAsync(type, language, title, cancellationToken) is not { } item ? View("New", beginnings.Offer())
        : !rights.MayCreate(item.ContentType) ? Forbid()
        : View("Edit", await pages.BuildAsync(item, definitions.Find(item.ContentType)!, form: null, cancellationToken));

    /// <summary>Stores a new item.</summary>
    /// <param name="type">The content type.</param>
    /// <param name="language">The language.</param>
    /// <param name="form">What was typed.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("new")]
    public async Task<IActionResult> New(string? type, string? language, IFormCollection form, CancellationToken cancellationToken) =>
        await beginnings.BeginAsync(type, language, title: null, cancellationToken) is not { } item ? NotFound()
        : !rights.MayCreate(item.ContentType) ? Forbid()
        : await TakeAsync(item, form, cancellationToken);

    /// <summary>The form of an item.</summary>
    /// <param name="id">The item.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("{id}/edit")]
    public async Task<IActionResult> Edit(string id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) is not { } item ? NotFound()
        : !(await rights.OfAsync(item, cancellationToken)).MayEdit ? Forbid()
        : View(await pages.BuildAsync(item, definitions.Find(item.ContentType)!, form: null, cancellationToken));

    /// <summary>Stores what was written, shows it as it will look, or publishes it.</summary>
    /// <param name="id">The item.</param>
    /// <param name="form">What was typed.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("{id}/edit")]
    public async Task<IActionResult> Edit(string id, IFormCollection form, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) is not { } item ? NotFound()
        : !(await rights.OfAsync(item, cancellationToken)).MayEdit ? Forbid()
        : await TakeAsync(item, form, cancellationToken);

    private async Task<IActionResult> TakeAsync(ContentItem item, IFormCollection form, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        ModelState.Keep(form);
        var type = definitions.Find(item.ContentType)!;
        var stored = (JsonObject)item.Content.DeepClone();
        await reader.ReadAsync(item, type, form, ModelState, cancellationToken);
        var wish = WishOf(form);
        if (wish == PublishIt && !(await rights.OfAsync(item, cancellationToken)).MayPublish)
        {
            // Roles may have changed while the form was open; what was typed must not be lost with them.
            Response.StatusCode = StatusCodes.Status403Forbidden;
            ModelState.AddModelError("", localizer["MayNotPublish"]);
            return View("Edit", await pages.BuildAsync(item, type, form, cancellationToken));
        }

        var isChanged = !JsonNode.DeepEquals(stored, item.Content);
        if (item.RowStamp > 0 && form["RowStamp"] != item.RowStamp.ToString(CultureInfo.InvariantCulture))
        {
            return await StoreAsync(item, type, form, isChanged, isSeen: false, cancellationToken);
        }

        if (wish == PublishIt)
        {
            await reader.RequireAsync(item, ModelState, cancellationToken);
        }

        if (wish is "preview" or FindIt || !ModelState.IsValid)
        {
            var page = await pages.BuildAsync(item, type, form, cancellationToken);
            return View("Edit", wish == "preview" ? page with { Preview = pages.Render(item) } : page);
        }

        return await StoreAsync(item, type, form, isChanged, isSeen: true, cancellationToken);
    }

    // The key Enter presses the first button of a form, in whatever box one is: it looks up what was typed to be looked up, and saves otherwise.
    private string WishOf(IFormCollection form)
    {
        var asked = form.Keys.Where(name => name.EndsWith(TermQuestions.Find, StringComparison.Ordinal)).ToList();
        asked.ForEach(name => ModelState.Remove(name));
        return form["Do"] != "enter" ? form["Do"].ToString() : asked.Exists(name => !string.IsNullOrWhiteSpace(form[name])) ? FindIt : "save";
    }

    // The key comes before the stamp: a form that is sent twice changed the item itself, and gets the first answer instead of a conflict.
    private async Task<IActionResult> StoreAsync(
        ContentItem item, ContentTypeDefinition type, IFormCollection form, bool isChanged, bool isSeen, CancellationToken cancellationToken)
    {
        var publish = form["Do"] == PublishIt;
        if (!publish && !isChanged && isSeen && item.RowStamp > 0)
        {
            new Flash(localizer["NothingChanged"]).LeaveFor(this);
            return LocalRedirect(AddressOf(item.ContentItemId));
        }

        try
        {
            var address = await keys.OnceAsync(
                form[FormKey.Field],
                async token =>
                {
                    await (isSeen ? save.RunAsync(item, publish, token) : throw new ContentConflictException(item.ContentItemId));
                    return AddressOf(item.ContentItemId);
                },
                cancellationToken);
            new Flash(localizer[publish ? "PublishedNow" : "DraftSaved"]).LeaveFor(this);
            return LocalRedirect(address);
        }
        catch (ContentConflictException)
        {
            return await ConflictAsync(item, type, form, cancellationToken);
        }
        catch (ContentValidationException exception)
        {
            foreach (var error in exception.Errors)
            {
                ModelState.AddModelError("", localizer["ErrorOther", error.Message]);
            }

            return View("Edit", await pages.BuildAsync(item, type, form, cancellationToken));
        }
    }

    // The form goes on with what the person typed, and with the stamp of what they are now told of: saving it is a decision, not an accident.
    private async Task<IActionResult> ConflictAsync(ContentItem mine, ContentTypeDefinition type, IFormCollection form, CancellationToken cancellationToken)
    {
        if (await FindAsync(mine.ContentItemId, cancellationToken) is not { } theirs)
        {
            return NotFound();
        }

        Response.StatusCode = StatusCodes.Status409Conflict;
        var page = await pages.BuildAsync(mine, type, form, cancellationToken);
        mine.RowStamp = theirs.RowStamp;
        return View("Edit", page with { Conflict = pages.Compare(theirs, mine, type), ConflictWith = theirs.Author });
    }

    private async Task<ContentItem?> FindAsync(string id, CancellationToken cancellationToken) =>
        await manager.GetAsync(id, VersionOptions.DraftRequired, cancellationToken) is { } item && definitions.Find(item.ContentType) is not null && beginnings.IsWritten(item.ContentType)
            ? item
            : null;

    private static string AddressOf(string id) => $"/{SiteLanguages.Current.Code}/desk/content/{Uri.EscapeDataString(id)}/edit";
}
