using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.Display;
using WipoMatch.Display.Forms;
using WipoMatch.Joining.Applications;
using WipoMatch.Joining.Commands;
using WipoMatch.Joining.Drafts;

namespace WipoMatch.Joining.Controllers;

/// <summary>The link that shows that an address is somebody's; it asks once more, because programs that look at mail follow links.</summary>
[Route("{lang:lang}/join/confirm/{token}")]
[AllowAnonymous]
public sealed class JoinConfirmController(
    ConfirmAddress confirm, SubmitApplication submit, ApplicationLinks links, DraftCookie draft, JoinLimits limits, IPageFrame frame, IStringLocalizer<Texts> localizer) : Controller
{
    /// <summary>The page that the link opens.</summary>
    /// <param name="token">The token.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("")]
    public async Task<IActionResult> Show(string token, CancellationToken cancellationToken) => Page(await confirm.PeekAsync(token, cancellationToken));

    /// <summary>Confirms.</summary>
    /// <param name="token">The token.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("")]
    public async Task<IActionResult> Confirm(string token, CancellationToken cancellationToken)
    {
        var state = await confirm.RunAsync(token, cancellationToken);
        if (state is not LinkState.Used used)
        {
            return Page(state);
        }

        draft.Forget(HttpContext);
        return LocalRedirect(StateOf(used.Application));
    }

    /// <summary>Sends another link, when the time of this one is over.</summary>
    /// <param name="token">The token.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("again")]
    public async Task<IActionResult> Again(string token, CancellationToken cancellationToken)
    {
        var state = await confirm.PeekAsync(token, cancellationToken);
        if (state is not LinkState.TooLate late)
        {
            return Page(state);
        }

        if (limits.Send(HttpContext, late.Application.Email) is { } refusal)
        {
            ModelState.AddModelError("", refusal);
            return Page(state);
        }

        await submit.AgainAsync(late.Application.DraftId, frame.Origin, cancellationToken);
        new Flash(localizer["SentAgain"]).LeaveFor(this);
        return LocalRedirect(JoinLinks.To("confirm/" + token));
    }

    private ViewResult Page(LinkState state) => state switch
    {
        LinkState.Works => View("Confirm"),
        LinkState.TooLate => View("TooLate", RouteData.Values["token"]!.ToString()),
        LinkState.Used used => View("Used", StateOf(used.Application)),
        _ => UnknownPage(),
    };

    private ViewResult UnknownPage()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return View("Unknown");
    }

    private string StateOf(Application application) => JoinLinks.To("application/" + links.StateToken(application));
}
