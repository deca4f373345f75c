using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.Data;
using WipoMatch.Display.Forms;
using WipoMatch.Peers.Conversation;
using WipoMatch.Peers.Questions;
using WipoMatch.Security;

namespace WipoMatch.Peers.Controllers;

/// <summary>
/// The page of a question: for the asker, for those who answer, and for staff where it is silent or was reported. To everybody else it does not exist.
/// People who have signed in open it by its number, visitors by the link of a mail.
/// </summary>
[Route("{lang:lang}/questions")]
[AllowAnonymous]
[ResponseCache(NoStore = true)]
[KeptWhenSignedOut]
public sealed class QuestionsController(
    QuestionPageQuery pages, MoveQuestion move, ReportQuestion report, IFormKeys keys, ICurrentUser user, IStringLocalizer<Texts> localizer) : Controller
{
    private const string Key = "{key:regex(^([[0-9]]{{1,18}}|[[a-f0-9]]{{64}})$)}";

    /// <summary>Says to a visitor that a mail is on its way.</summary>
    [HttpGet("check-your-mail")]
    public IActionResult CheckYourMail() => View();

    /// <summary>The page; for a visitor's question that was not sent yet, the way to send it.</summary>
    /// <param name="key">The identifier, or the token of a link.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet(Key)]
    public Task<IActionResult> Show(string key, CancellationToken cancellationToken) => PageAsync(key, "Show", cancellationToken);

    /// <summary>Says that the question is on its way, with its reference and the day by which an answer is due.</summary>
    /// <param name="key">The identifier, or the token of a link.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet(Key + "/sent")]
    public Task<IActionResult> Sent(string key, CancellationToken cancellationToken) => PageAsync(key, "Sent", cancellationToken);

    /// <summary>Does what a form of the page is for: sends, answers, writes on, declines, closes, reports, settles.</summary>
    /// <param name="key">The identifier, or the token of a link.</param>
    /// <param name="name">What is done: one of <see cref="QuestionActions"/> in small letters.</param>
    /// <param name="form">What was typed and chosen.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost(Key + "/{name}")]
    public async Task<IActionResult> Do(string key, string name, IFormCollection form, CancellationToken cancellationToken)
    {
        var forms = new MoveForm(ModelState, localizer);
        if (IsStranger(key) || forms.Read(name, form) is not { } what)
        {
            return IsStranger(key) ? Challenge() : NotFound();
        }

        var warned = ModelState.IsValid && MoveForm.NeedsWarning(form, what) ? what.Action : null;
        return ModelState.IsValid && warned is null
            ? await DoAsync(key, form, what, cancellationToken)
            : await PageAsync(key, "Show", cancellationToken, warned);
    }

    private async Task<IActionResult> DoAsync(string key, IFormCollection form, Move what, CancellationToken cancellationToken)
    {
        try
        {
            var path = await keys.OnceAsync(form[FormKey.Field], token => CarryOutAsync(key, what, token), cancellationToken);
            new Flash(localizer["Done-" + what.Action]).LeaveFor(this);
            return LocalRedirect(PeerPaths.InLanguage(path));
        }
        catch (MoveRefusedException refusal)
        {
            ModelState.AddModelError(
                "", refusal.Answer is MoveAnswer.Over over ? localizer["RefusedOver", localizer["State-" + over.State]] : localizer["RefusedChanged"]);
            return await PageAsync(key, "Show", cancellationToken);
        }
    }

    private async Task<string> CarryOutAsync(string key, Move what, CancellationToken cancellationToken)
    {
        var answer = what.Action switch
        {
            QuestionActions.Report => await report.ReportAsync(key, what.Reason, what.Text, cancellationToken),
            QuestionActions.SettleReport => await report.SettleAsync(key, what.Text, cancellationToken),
            _ => await move.RunAsync(key, what, cancellationToken),
        };
        return answer is MoveAnswer.Done
            ? PeerPaths.Of(key) + (what.Action == QuestionActions.Send ? "/sent" : "")
            : throw new MoveRefusedException(answer);
    }

    // Whether there is such a question is told to nobody who has not signed in.
    private bool IsStranger(string key) => user.UserId is null && !SecretToken.IsOne(key);

    private async Task<IActionResult> PageAsync(string key, string view, CancellationToken cancellationToken, string? warned = null)
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        if (IsStranger(key))
        {
            return Challenge();
        }

        if (await pages.ReadAsync(key, warned, cancellationToken) is { } page)
        {
            return View(page.Question.State == QuestionStates.Unconfirmed ? "Confirm" : view, page);
        }

        Response.StatusCode = StatusCodes.Status404NotFound;
        return SecretToken.IsOne(key) ? View("LinkOver") : NotFound();
    }
}
