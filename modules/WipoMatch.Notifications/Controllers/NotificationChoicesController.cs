using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.Display.Forms;
using WipoMatch.Localization;
using WipoMatch.Notifications.Preferences;
using WipoMatch.Security;

namespace WipoMatch.Notifications.Controllers;

/// <summary>Of what one gets mail.</summary>
[Route("{lang:lang}/account/notifications")]
[Authorize]
public sealed class NotificationChoicesController(MailChoices choices, ICurrentUser user, IStringLocalizer<Texts> localizer) : Controller
{
    /// <summary>The form.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        View(new NotificationChoices(choices.Kinds, await choices.WantedAsync(user.UserId!, cancellationToken)));

    /// <summary>Stores the choice.</summary>
    /// <param name="kinds">The kinds of which the person wants mail.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("")]
    public async Task<IActionResult> Save([FromForm] IReadOnlyList<string>? kinds, CancellationToken cancellationToken)
    {
        await choices.ChooseAsync(user.UserId!, kinds ?? [], cancellationToken);
        new Flash(localizer["ChoiceSaved"]).LeaveFor(this);
        return LocalRedirect($"/{SiteLanguages.Current.Code}/account/notifications");
    }
}
