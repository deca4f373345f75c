using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.Display;
using WipoMatch.Display.Forms;
using WipoMatch.Following.Searches;
using WipoMatch.Localization;
using WipoMatch.Security;

namespace WipoMatch.Following.Controllers;

/// <summary>The searches that one follows.</summary>
[Route("{lang:lang}" + FollowingPaths.Searches)]
[RequiresPermission(nameof(Permissions.FollowSearches))]
public sealed class FollowedSearchesController(
    OwnSearches own, FollowSearch follow, StopFollowing stop, IContentLinks links, IPageFrame frame, ICurrentUser user, IStringLocalizer<Texts> localizer) : Controller
{
    /// <summary>All of them.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await own.ReadAsync(user.UserId!, cancellationToken));

    /// <summary>Follows one, and goes back to its list.</summary>
    /// <param name="form">The address of the list.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("")]
    public async Task<IActionResult> Follow(IFormCollection form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (SearchAddress.Read(form["Search"], links) is not { } address)
        {
            return Told(FollowingPaths.InLanguage(FollowingPaths.Searches), new Flash(localizer["CannotFollow"], "bad"));
        }

        // The list itself says that it is followed; pages that are kept for everybody show no messages.
        return await follow.RunAsync(user.UserId!, address, frame.Origin, cancellationToken)
            ? LocalRedirect(address.Url)
            : Told(FollowingPaths.InLanguage(FollowingPaths.Searches), new Flash(localizer.Plural("TooMany", FollowSearch.Most), "bad"));
    }

    /// <summary>Follows one no longer.</summary>
    /// <param name="form">Which.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("stop")]
    public async Task<IActionResult> Stop(IFormCollection form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (long.TryParse(form["Id"], NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            await stop.RunAsync(user.UserId!, id, cancellationToken);
        }

        return Told(FollowingPaths.InLanguage(FollowingPaths.Searches), new Flash(localizer["NoLongerFollowed"]));
    }

    private LocalRedirectResult Told(string url, Flash flash)
    {
        flash.LeaveFor(this);
        return LocalRedirect(url);
    }
}
