using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.ContentManagement;
using WipoMatch.Contents.Editor;
using WipoMatch.Contents.Trash;
using WipoMatch.Data;
using WipoMatch.Display.Forms;
using WipoMatch.Localization;
using WipoMatch.Security;

namespace WipoMatch.Contents.Controllers;

/// <summary>The trash: what was thrown away on the desk, and the way back.</summary>
[Route("{lang:lang}/desk")]
[RequiresPermission(nameof(Permissions.AccessAdminPanel))]
public sealed class TrashController(
    TrashQuery trash, TrashRights rights, ThrowAway throwAway, BringBack bringBack, IContentManager manager, SeenItems seen, IFormKeys keys,
    IStringLocalizer<Texts> localizer) : Controller
{
    /// <summary>What lies in the trash.</summary>
    /// <param name="page">The page, from 1.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("trash")]
    public async Task<IActionResult> Index(int page, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        return View(await trash.ReadAsync(page, cancellationToken));
    }

    /// <summary>Throws an item away.</summary>
    /// <param name="id">The item.</param>
    /// <param name="change">What the person saw.</param>
    /// <param name="why">Why.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("content/{id}/remove")]
    public async Task<IActionResult> Remove(string id, [FromForm] ChangeForm change, [FromForm] string? why, CancellationToken cancellationToken)
    {
        var reason = TextCut.AtMost(why?.Trim() ?? "", ThrowAway.LongestReason);
        try
        {
            if (await IsRefusedAsync(id, cancellationToken) is { } refusal)
            {
                return refusal;
            }

            await keys.OnceAsync(change.FormKey, token => RemoveAsync(id, change, reason, token), cancellationToken);
            new Flash(localizer["Removed"]).LeaveFor(this);
            return LocalRedirect(Address("trash"));
        }
        catch (ContentConflictException)
        {
            new Flash(localizer["ChangedMeanwhile"], "bad").LeaveFor(this);
            return LocalRedirect(Address($"content/{Uri.EscapeDataString(id)}/edit"));
        }
    }

    /// <summary>Brings an item back as a draft.</summary>
    /// <param name="id">The item.</param>
    /// <param name="change">The form's key.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("trash/{id}/return")]
    public async Task<IActionResult> Return(string id, [FromForm] ChangeForm change, CancellationToken cancellationToken)
    {
        if (await trash.FindAsync(id, cancellationToken) is { } row && !await rights.MayBringBackAsync(row, cancellationToken))
        {
            return Forbid();
        }

        var address = await keys.OnceAsync(
            change.FormKey,
            async token => await trash.FindAsync(id, token) is not null && await bringBack.RunAsync(id, token) ? Address($"content/{Uri.EscapeDataString(id)}/edit") : Address("trash"),
            cancellationToken);
        new Flash(localizer[address == Address("trash") ? "NotInTrash" : "BroughtBack"], address == Address("trash") ? "bad" : "ok").LeaveFor(this);
        return LocalRedirect(address);
    }

    private async Task<IActionResult?> IsRefusedAsync(string id, CancellationToken cancellationToken)
    {
        if (await trash.FindAsync(id, cancellationToken) is not null)
        {
            return null;
        }

        return await seen.NewestAsync(id, cancellationToken) is not { } newest ? NotFound()
            : await rights.MayThrowAwayAsync(newest, await IsLiveAsync(id, cancellationToken), cancellationToken) ? null
            : Forbid();
    }

    private async Task<string> RemoveAsync(string id, ChangeForm change, string reason, CancellationToken cancellationToken)
    {
        await throwAway.RunAsync(await seen.RequireAsync(id, change, cancellationToken), reason, cancellationToken);
        return Address("trash");
    }

    private async Task<bool> IsLiveAsync(string id, CancellationToken cancellationToken) => await manager.GetAsync(id, cancellationToken: cancellationToken) is not null;

    private static string Address(string path) => $"/{SiteLanguages.Current.Code}/desk/{path}";
}
