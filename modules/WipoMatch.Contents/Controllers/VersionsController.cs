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

/// <summary>Earlier versions of an item, and what moves between draft and site.</summary>
[Route("{lang:lang}/desk/content/{id}")]
[RequiresPermission(nameof(Permissions.AccessAdminPanel))]
public sealed class VersionsController(
    IContentManager manager, IContentDefinitionManager definitions, ContentRights rights, SeenItems seen, EditorPages pages, SaveContent save, IFormKeys keys, IStringLocalizer<Texts> localizer) : Controller
{
    /// <summary>All versions, newest first.</summary>
    /// <param name="id">The item.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("versions")]
    public async Task<IActionResult> Index(string id, CancellationToken cancellationToken)
    {
        if (await seen.NewestAsync(id, cancellationToken) is not { } newest)
        {
            return NotFound();
        }

        var may = await rights.OfAsync(newest, cancellationToken);
        return !may.MayEdit && !may.MayRead
            ? Forbid()
            : View(new VersionsPage(newest, await manager.GetVersionsAsync(id, cancellationToken), may));
    }

    /// <summary>One version as it was.</summary>
    /// <param name="id">The item.</param>
    /// <param name="version">The version.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("versions/{version}")]
    public async Task<IActionResult> Show(string id, string version, CancellationToken cancellationToken)
    {
        if (await seen.NewestAsync(id, cancellationToken) is not { } newest || await VersionAsync(id, version, cancellationToken) is not { } old)
        {
            return NotFound();
        }

        var may = await rights.OfAsync(newest, cancellationToken);
        return !may.MayEdit && !may.MayRead
            ? Forbid()
            : View(new VersionPage(old, pages.Render(old), pages.Compare(old, newest, definitions.Find(newest.ContentType)!)));
    }

    /// <summary>Copies an earlier version into a new draft; the live version stays.</summary>
    /// <param name="id">The item.</param>
    /// <param name="version">The version.</param>
    /// <param name="change">What the person saw.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("versions/{version}/restore")]
    public async Task<IActionResult> Restore(string id, string version, [FromForm] ChangeForm change, CancellationToken cancellationToken)
    {
        if (await seen.NewestAsync(id, cancellationToken) is not { } newest || await VersionAsync(id, version, cancellationToken) is not { } old)
        {
            return NotFound();
        }

        return !(await rights.OfAsync(newest, cancellationToken)).MayEdit
            ? Forbid()
            : await ChangeAsync(id, change, (_, token) => save.RestoreAsync(old, token), "Restored", cancellationToken);
    }

    /// <summary>Takes the live version off the site.</summary>
    /// <param name="id">The item.</param>
    /// <param name="change">What the person saw.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("unpublish")]
    public async Task<IActionResult> Unpublish(string id, [FromForm] ChangeForm change, [FromForm] string? reason, CancellationToken cancellationToken) =>
        await seen.NewestAsync(id, cancellationToken) is not { } newest ? NotFound()
        : !(await rights.OfAsync(newest, cancellationToken)).MayPublish ? Forbid()
        : await ChangeAsync(id, change, (item, token) => save.UnpublishAsync(item, reason?.Trim() ?? "", token), "UnpublishedNow", cancellationToken);

    /// <summary>Throws a draft away; what is live stays.</summary>
    /// <param name="id">The item.</param>
    /// <param name="change">What the person saw.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("discard")]
    public async Task<IActionResult> Discard(string id, [FromForm] ChangeForm change, CancellationToken cancellationToken) =>
        await seen.NewestAsync(id, cancellationToken) is not { } newest ? NotFound()
        : !(await rights.OfAsync(newest, cancellationToken)).MayEdit || await manager.GetAsync(id, cancellationToken: cancellationToken) is null ? Forbid()
        : await ChangeAsync(id, change, (item, token) => save.DiscardAsync(item, token), "Discarded", cancellationToken);

    private async Task<IActionResult> ChangeAsync(
        string id, ChangeForm form, Func<ContentItem, CancellationToken, Task> change, string done, CancellationToken cancellationToken)
    {
        var back = $"/{SiteLanguages.Current.Code}/desk/content/{Uri.EscapeDataString(id)}/edit";
        var flash = new Flash(localizer[done]);
        try
        {
            back = await keys.OnceAsync(
                form.FormKey,
                async token =>
                {
                    await change(await seen.RequireAsync(id, form, token), token);
                    return back;
                },
                cancellationToken);
        }
        catch (ContentConflictException)
        {
            flash = new(localizer["ChangedMeanwhile"], "bad");
        }

        flash.LeaveFor(this);
        return LocalRedirect(back);
    }

    private async Task<ContentItem?> VersionAsync(string id, string version, CancellationToken cancellationToken) =>
        await manager.GetVersionAsync(version, cancellationToken) is { } item && item.ContentItemId == id ? item : null;
}
