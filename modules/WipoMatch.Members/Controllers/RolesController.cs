using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.Display.Forms;
using WipoMatch.Localization;
using WipoMatch.Members.Management;
using WipoMatch.Members.Models;
using WipoMatch.Security;

namespace WipoMatch.Members.Controllers;

/// <summary>What roles may do, for administrators.</summary>
[Route("{lang:lang}/admin/roles")]
[RequiresPermission(nameof(Permissions.ManageUsers))]
public sealed class RolesController(
    IRoleEditor roles, IEnumerable<IPermissionProvider> providers, ChangePermissions change, IStringLocalizer<Texts> localizer) : Controller
{
    /// <summary>All roles and permissions.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await PageAsync(cancellationToken));

    /// <summary>One role.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("{name}")]
    public async Task<IActionResult> Edit(string name, CancellationToken cancellationToken)
    {
        var page = await PageAsync(cancellationToken);
        return page.Roles.FirstOrDefault(role => role.Name == name) is { } role ? View(new RolePage(role.Name, role.Permissions, page.Permissions)) : NotFound();
    }

    /// <summary>Changes what it may do.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="permission">Names of permissions.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("{name}")]
    public async Task<IActionResult> Edit(string name, [FromForm] string[]? permission, [FromForm] string? reason, CancellationToken cancellationToken)
    {
        switch (await change.RunAsync(name, permission ?? [], reason ?? "", cancellationToken))
        {
            case ManageAnswer.Done:
                new Flash(localizer["PermissionsChanged"]).LeaveFor(this);
                return LocalRedirect($"/{SiteLanguages.Current.Code}/admin/roles");
            case ManageAnswer.LastAdministrator:
                ModelState.AddModelError("permission", localizer["ErrorAdministratorRole"]);
                return View(new RolePage(name, permission ?? [], (await PageAsync(cancellationToken)).Permissions));
            default:
                return NotFound();
        }
    }

    private async Task<RolesPage> PageAsync(CancellationToken cancellationToken) => new(
        await roles.AllAsync(cancellationToken),
        [.. providers.SelectMany(provider => provider.Permissions).OrderBy(permission => permission.Name, StringComparer.Ordinal)]);
}
