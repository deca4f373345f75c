using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.Data;
using WipoMatch.Display.Forms;
using WipoMatch.Joining.Applications;
using WipoMatch.Joining.Commands;
using WipoMatch.Joining.Models;
using WipoMatch.Localization;

namespace WipoMatch.Joining.Controllers;

/// <summary>Where an application stands, for whoever has the link of the mail.</summary>
[Route("{lang:lang}/join/application/{token}")]
[AllowAnonymous]
public sealed class JoinStateController(
    ApplicationLinks links, ApplicationStore store, ApplicantSteps steps, IFormKeys keys, IStringLocalizer<Texts> localizer) : Controller
{
    /// <summary>So many characters a question or an answer may have.</summary>
    public const int LongestText = 2000;

    /// <summary>The page.</summary>
    /// <param name="token">The token.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("")]
    public Task<IActionResult> Show(string token, CancellationToken cancellationToken) => PageAsync(token, cancellationToken);

    /// <summary>Answers what was asked.</summary>
    /// <param name="token">The token.</param>
    /// <param name="form">The answer.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("answer")]
    public Task<IActionResult> Answer(string token, IFormCollection form, CancellationToken cancellationToken)
    {
        ModelState.Keep(form);
        var text = form.Lines("Answer");
        if (text.Length is 0 or > LongestText)
        {
            ModelState.AddModelError("Answer", text.Length == 0 ? localizer["ErrorAnswer"] : localizer.Plural("ErrorTooLong", LongestText));
        }

        return ActAsync(token, form, "AnswerSent", (id, stop) => steps.AnswerAsync(id, text, stop), cancellationToken);
    }

    /// <summary>Takes the application back.</summary>
    /// <param name="token">The token.</param>
    /// <param name="form">The key of the form.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("withdraw")]
    public Task<IActionResult> Withdraw(string token, IFormCollection form, CancellationToken cancellationToken) =>
        ActAsync(token, form, "ApplicationWithdrawn", steps.WithdrawAsync, cancellationToken);

    private async Task<IActionResult> ActAsync(
        string token, IFormCollection form, string done, Func<long, CancellationToken, Task<StepAnswer>> act, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || links.ReadState(token) is not { } id)
        {
            return await PageAsync(token, cancellationToken);
        }

        try
        {
            var next = await keys.OnceAsync(form[FormKey.Field], stop => CarryOutAsync(id, token, act, stop), cancellationToken);
            new Flash(localizer[done]).LeaveFor(this);
            return LocalRedirect(next);
        }
        catch (StepRefusedException refusal)
        {
            ModelState.AddRefusal(refusal.Answer, localizer);
            return await PageAsync(token, cancellationToken);
        }
    }

    private static async Task<string> CarryOutAsync(
        long id, string token, Func<long, CancellationToken, Task<StepAnswer>> act, CancellationToken cancellationToken) =>
        await act(id, cancellationToken) is var answer and not StepAnswer.Done ? throw new StepRefusedException(answer) : JoinLinks.To("application/" + token);

    private async Task<IActionResult> PageAsync(string token, CancellationToken cancellationToken) =>
        links.ReadState(token) is { } id && await store.FindAsync(id, cancellationToken) is { State: not JoinStates.Unconfirmed } application
            ? View("Show", new StatePage(application, await store.StepsAsync(id, cancellationToken), JoinLinks.To("application/" + token)))
            : NotFoundPage();

    private ViewResult NotFoundPage()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return View("NotFound");
    }
}
