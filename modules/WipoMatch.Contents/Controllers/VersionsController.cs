using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.ContentManagement;
using WipoMatch.Contents.Editor;
using WipoMatch.Display.Forms;
using WipoMatch.Localization;
using WipoMatch.Security;

namespace WipoMatch.Contents.Controllers;

/// <summary>Earlier versions of an item, and what moves between draft and site.</summary>
[Route("{lang:lang}/desk/content/{id}")]
[RequiresPermission(nameof(Permissions.AccessAdminPanel))]
public sealed class VersionsController(IContentManager manager, ContentRights rights, NewContent beginnings, EditorPages pages, SaveContent save, IStringLocalizer<Texts> localizer)
    : Controller
{
    /// <summary>All versions, newest first.</summary>
    /// <param name="id">The item.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("versions")]
    public async Task<IActionResult> Index(string id, CancellationToken cancellationToken)
    {
        if (await NewestAsync(id, cancellationToken) is not { } newest)
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
        if (await NewestAsync(id, cancellationToken) is not { } newest || await VersionAsync(id, version, cancellationToken) is not { } old)
        {
            return NotFound();
        }

        var may = await rights.OfAsync(newest, cancellationToken);
        return !may.MayEdit && !may.MayRead ? Forbid() : View(new VersionPage(old, pages.Render(old)));
    }

    /// <summary>Copies an earlier version into a new draft; the live version stays.</summary>
    /// <param name="id">The item.</param>
    /// <param name="version">The version.</param>
    /// <param name="rowStamp">The stamp of the newest version that the person saw.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("versions/{version}/restore")]
    public async Task<IActionResult> Restore(string id, string version, [FromForm] string? rowStamp, CancellationToken cancellationToken)
    {
        if (await NewestAsync(id, cancellationToken) is not { } newest || await VersionAsync(id, version, cancellationToken) is not { } old)
        {
            return NotFound();
        }

        return !(await rights.OfAsync(newest, cancellationToken)).MayEdit ? Forbid()
            : !IsSeen(newest, rowStamp) ? Changed(id)
            : await ChangeAsync(id, () => save.RestoreAsync(old, cancellationToken), "Restored");
    }

    /// <summary>Takes the live version off the site.</summary>
    /// <param name="id">The item.</param>
    /// <param name="rowStamp">The stamp of the item that the person saw.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("unpublish")]
    public async Task<IActionResult> Unpublish(string id, [FromForm] string? rowStamp, [FromForm] string? reason, CancellationToken cancellationToken)
    {
        if (await NewestAsync(id, cancellationToken) is not { } newest)
        {
            return NotFound();
        }

        return !(await rights.OfAsync(newest, cancellationToken)).MayPublish ? Forbid()
            : !IsSeen(newest, rowStamp) ? Changed(id)
            : await ChangeAsync(id, () => save.UnpublishAsync(newest, reason?.Trim() ?? "", cancellationToken), "UnpublishedNow");
    }

    /// <summary>Throws a draft away; what is live stays.</summary>
    /// <param name="id">The item.</param>
    /// <param name="rowStamp">The stamp of the draft that the person saw.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("discard")]
    public async Task<IActionResult> Discard(string id, [FromForm] string? rowStamp, CancellationToken cancellationToken)
    {
        if (await NewestAsync(id, cancellationToken) is not { } newest)
        {
            return NotFound();
        }

        var isLive = await manager.GetAsync(id, cancellationToken: cancellationToken) is not null;
        return !(await rights.OfAsync(newest, cancellationToken)).MayEdit || !isLive ? Forbid()
            : !IsSeen(newest, rowStamp) ? Changed(id)
            : await ChangeAsync(id, () => save.DiscardAsync(newest, cancellationToken), "Discarded");
    }

    private static bool IsSeen(ContentItem item, string? stamp) => stamp == item.RowStamp.ToString(CultureInfo.InvariantCulture);

    private async Task<IActionResult> ChangeAsync(string id, Func<Task> change, string done)
    {
        try
        {
            await change();
        }
        catch (ContentConflictException)
        {
            return Changed(id);
        }

        new Flash(localizer[done]).LeaveFor(this);
        return Back(id);
    }

    private LocalRedirectResult Changed(string id)
    {
        new Flash(localizer["ChangedMeanwhile"], "bad").LeaveFor(this);
        return Back(id);
    }

    private LocalRedirectResult Back(string id) => LocalRedirect($"/{SiteLanguages.Current.Code}/desk/content/{Uri.EscapeDataString(id)}/edit");

    private async Task<ContentItem?> NewestAsync(string id, CancellationToken cancellationToken) =>
        await manager.GetAsync(id, VersionOptions.Latest, cancellationToken) is { } item && beginnings.IsWritten(item.ContentType) ? item : null;

    private async Task<ContentItem?> VersionAsync(string id, string version, CancellationToken cancellationToken) =>
        await manager.GetVersionAsync(version, cancellationToken) is { } item && item.ContentItemId == id ? item : null;
}
