using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.Display.Forms;
using WipoMatch.Localization;
using WipoMatch.Members.Accounts;
using WipoMatch.Members.Management;
using WipoMatch.Members.Models;
using WipoMatch.Members.Queries;
using WipoMatch.Members.Sessions;
using WipoMatch.Security;

namespace WipoMatch.Members.Controllers;

/// <summary>Accounts, for administrators.</summary>
[Route("{lang:lang}/admin/users")]
[RequiresPermission(nameof(Permissions.ManageUsers))]
public sealed class UsersController(
    UserList users, AccountStore accounts, OwnSessions sessions, ChangeRoles roles, LockAccount locks, EndSessions end, ICatalog catalog,
    IStringLocalizer<Texts> localizer) : Controller
{
    /// <summary>The list.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index([FromQuery] UserFilter filter, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        return View(await users.ReadAsync(filter, cancellationToken));
    }

    /// <summary>One account.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("{id}")]
    public Task<IActionResult> Show(string id, CancellationToken cancellationToken) => PageAsync(id, cancellationToken);

    /// <summary>Gives other roles.</summary>
    /// <param name="id">The account.</param>
    /// <param name="role">Names of roles.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("{id}/roles")]
    public async Task<IActionResult> SetRoles(string id, [FromForm] string[]? role, [FromForm] string? reason, CancellationToken cancellationToken) =>
        await AnswerAsync(id, await roles.RunAsync(id, _ => role ?? [], reason ?? "", cancellationToken), "RolesChanged", cancellationToken);

    /// <summary>Locks the account.</summary>
    /// <param name="id">The account.</param>
    /// <param name="lockReason">Why.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("{id}/lock")]
    public Task<IActionResult> Lock(string id, [FromForm] string? lockReason, CancellationToken cancellationToken) => LockAsync(id, isLocked: true, lockReason, cancellationToken);

    /// <summary>Opens it again.</summary>
    /// <param name="id">The account.</param>
    /// <param name="lockReason">Why.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("{id}/unlock")]
    public Task<IActionResult> Unlock(string id, [FromForm] string? lockReason, CancellationToken cancellationToken) => LockAsync(id, isLocked: false, lockReason, cancellationToken);

    /// <summary>Ends all sign-ins of the account.</summary>
    /// <param name="id">The account.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("{id}/end-sessions")]
    public async Task<IActionResult> EndAll(string id, CancellationToken cancellationToken) =>
        await AnswerAsync(id, await end.RunAsync(id, cancellationToken), "AllSessionsEnded", cancellationToken);

    private async Task<IActionResult> LockAsync(string id, bool isLocked, string? reason, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            ModelState.AddModelError("LockReason", localizer["ErrorReason"]);
            return await PageAsync(id, cancellationToken);
        }

        return await AnswerAsync(id, await locks.RunAsync(id, isLocked, reason, cancellationToken), isLocked ? "AccountLocked" : "AccountUnlocked", cancellationToken);
    }

    private async Task<IActionResult> AnswerAsync(string id, ManageAnswer answer, string done, CancellationToken cancellationToken)
    {
        switch (answer)
        {
            case ManageAnswer.Done:
                new Flash(localizer[done]).LeaveFor(this);
                return LocalRedirect($"/{SiteLanguages.Current.Code}/admin/users/{Uri.EscapeDataString(id)}");
            case ManageAnswer.Unknown:
                return NotFound();
            default:
                ModelState.AddModelError("", localizer[answer == ManageAnswer.LastAdministrator ? "ErrorLastAdministrator" : "ErrorUnknownRole"]);
                return await PageAsync(id, cancellationToken);
        }
    }

    private async Task<IActionResult> PageAsync(string id, CancellationToken cancellationToken) =>
        await accounts.FindAsync(id, cancellationToken) is { } account
            ? View("Show", new UserPage(
                account,
                await accounts.RolesAsync(id, cancellationToken),
                OrganizationNames.Of(catalog, await accounts.OrganizationsAsync(id, cancellationToken)),
                (await sessions.ListAsync(id, cancellationToken)).Count))
            : NotFound();
}
