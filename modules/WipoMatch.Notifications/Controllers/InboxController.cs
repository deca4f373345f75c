using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.Display.Forms;
using WipoMatch.Localization;
using WipoMatch.Notifications.Inbox;

namespace WipoMatch.Notifications.Controllers;

/// <summary>What one was told.</summary>
[Route("{lang:lang}/account/inbox")]
[Authorize]
public sealed class InboxController(OwnInbox inbox, IStringLocalizer<Texts> localizer) : Controller
{
    private static string Address => $"/{SiteLanguages.Current.Code}/account/inbox";

    /// <summary>The list.</summary>
    /// <param name="page">From 1.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index([FromQuery] int page, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        return View(await inbox.ReadAsync(page, cancellationToken));
    }

    /// <summary>Marks a notice as read and goes where it leads.</summary>
    /// <param name="id">The notice.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("open")]
    public async Task<IActionResult> Open([FromForm] string? id, CancellationToken cancellationToken) =>
        LocalRedirect(await inbox.OpenAsync(id ?? "", cancellationToken) ?? Address);

    /// <summary>Marks everything as read.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("read")]
    public async Task<IActionResult> MarkAll(CancellationToken cancellationToken)
    {
        await inbox.MarkAllAsync(cancellationToken);
        new Flash(localizer["AllMarkedRead"]).LeaveFor(this);
        return LocalRedirect(Address);
    }
}
