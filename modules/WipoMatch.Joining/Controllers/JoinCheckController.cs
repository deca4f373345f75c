using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.Data;
using WipoMatch.Display;
using WipoMatch.Display.Forms;
using WipoMatch.Joining.Commands;
using WipoMatch.Joining.Drafts;
using WipoMatch.Joining.Models;

namespace WipoMatch.Joining.Controllers;

/// <summary>The end of the form: all answers, and what comes after they were sent.</summary>
[Route("{lang:lang}/join")]
[AllowAnonymous]
[ForVisitors]
public sealed class JoinCheckController(
    DraftStore drafts, DraftSummary summary, SubmitApplication submit, JoinLimits limits, IFormKeys keys, IPageFrame frame, IStringLocalizer<Texts> localizer) : Controller
{
    /// <summary>All answers.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet(JoinPages.Check)]
    public async Task<IActionResult> Check(CancellationToken cancellationToken)
    {
        var draft = await drafts.FindAsync(HttpContext, cancellationToken);
        return draft?.Answers.FirstOpenPage(draft.HasPassword) is { } open ? LocalRedirect(JoinLinks.To(open))
            : draft is null ? LocalRedirect(JoinLinks.To(JoinPages.Who))
            : View("Check", summary.Of(draft.Answers));
    }

    /// <summary>Sends them, once.</summary>
    /// <param name="form">The key of the form.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost(JoinPages.Check)]
    public async Task<IActionResult> Send(IFormCollection form, CancellationToken cancellationToken)
    {
        ModelState.Keep(form);
        if (await drafts.FindAsync(HttpContext, cancellationToken) is not { } draft)
        {
            return LocalRedirect(JoinLinks.To());
        }

        if (limits.Send(HttpContext, draft.Answers.Email) is { } refusal)
        {
            ModelState.AddModelError("", refusal);
            return View("Check", summary.Of(draft.Answers));
        }

        return LocalRedirect(await keys.OnceAsync(form[FormKey.Field], token => SendAsync(draft.Id, token), cancellationToken));
    }

    /// <summary>Says that a mail is on its way.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet(JoinPages.Sent)]
    public async Task<IActionResult> Sent(CancellationToken cancellationToken) =>
        await drafts.FindAsync(HttpContext, cancellationToken) is { IsSent: true } draft ? View("Sent", draft.Answers) : LocalRedirect(JoinLinks.To());

    /// <summary>Sends the mail once more.</summary>
    /// <param name="form">The key of the form.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost(JoinPages.Sent)]
    public async Task<IActionResult> SendAgain(IFormCollection form, CancellationToken cancellationToken)
    {
        ModelState.Keep(form);
        if (await drafts.FindAsync(HttpContext, cancellationToken) is not { IsSent: true } draft)
        {
            return LocalRedirect(JoinLinks.To());
        }

        if (limits.Send(HttpContext, draft.Answers.Email) is { } refusal)
        {
            ModelState.AddModelError("", refusal);
            return View("Sent", draft.Answers);
        }

        await submit.AgainAsync(draft.Id, frame.Origin, cancellationToken);
        new Flash(localizer["SentAgain"]).LeaveFor(this);
        return LocalRedirect(JoinLinks.To(JoinPages.Sent));
    }

    private async Task<string> SendAsync(string draftId, CancellationToken cancellationToken) =>
        JoinLinks.To(await submit.RunAsync(draftId, frame.Origin, cancellationToken) ? JoinPages.Sent : JoinPages.Check);
}
