using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.Data;
using WipoMatch.Display.Forms;
using WipoMatch.Peers.Asking;
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

    /// <summary>Delivers a visitor's question.</summary>
    /// <param name="key">The token of the link.</param>
    /// <param name="form">What the page knew.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost(Key + "/send")]
    public Task<IActionResult> Send(string key, IFormCollection form, CancellationToken cancellationToken) =>
        DoAsync(key, form, MoveForm.Plain(form, QuestionActions.Send), "/sent", cancellationToken);

    /// <summary>Answers.</summary>
    /// <param name="key">The identifier.</param>
    /// <param name="form">The answer.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost(Key + "/reply")]
    public Task<IActionResult> Reply(string key, IFormCollection form, CancellationToken cancellationToken) =>
        WriteAsync(key, form, QuestionActions.Reply, cancellationToken);

    /// <summary>The asker writes on.</summary>
    /// <param name="key">The identifier, or the token of a link.</param>
    /// <param name="form">What they write.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost(Key + "/askfurther")]
    public Task<IActionResult> AskFurther(string key, IFormCollection form, CancellationToken cancellationToken) =>
        WriteAsync(key, form, QuestionActions.AskFurther, cancellationToken);

    /// <summary>Says kindly that there will be no answer.</summary>
    /// <param name="key">The identifier.</param>
    /// <param name="form">The reason.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost(Key + "/decline")]
    public Task<IActionResult> Decline(string key, IFormCollection form, CancellationToken cancellationToken) =>
        DoAsync(key, form, Forms().WithReason(form, QuestionActions.Decline, QuestionReasons.Decline), "", cancellationToken);

    /// <summary>The asker needs no more.</summary>
    /// <param name="key">The identifier, or the token of a link.</param>
    /// <param name="form">What the page knew.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost(Key + "/close")]
    public Task<IActionResult> Close(string key, IFormCollection form, CancellationToken cancellationToken) =>
        DoAsync(key, form, MoveForm.Plain(form, QuestionActions.Close), "", cancellationToken);

    /// <summary>Staff end it.</summary>
    /// <param name="key">The identifier.</param>
    /// <param name="form">The reason.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost(Key + "/closebystaff")]
    public Task<IActionResult> CloseByStaff(string key, IFormCollection form, CancellationToken cancellationToken) =>
        DoAsync(key, form, Forms().WithReason(form, QuestionActions.CloseByStaff, QuestionReasons.CloseByStaff), "", cancellationToken);

    /// <summary>A party reports what the other wrote.</summary>
    /// <param name="key">The identifier, or the token of a link.</param>
    /// <param name="form">The reason.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost(Key + "/report")]
    public Task<IActionResult> Report(string key, IFormCollection form, CancellationToken cancellationToken) =>
        DoAsync(key, form, Forms().WithReason(form, QuestionActions.Report, QuestionReasons.Report), "", cancellationToken);

    /// <summary>Staff have dealt with what was reported.</summary>
    /// <param name="key">The identifier.</param>
    /// <param name="form">What was done.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost(Key + "/settlereport")]
    public Task<IActionResult> SettleReport(string key, IFormCollection form, CancellationToken cancellationToken)
    {
        ModelState.Keep(form);
        var note = new WrittenText(ModelState, localizer).Read(form, "SettleReportNote", 1);
        return DoAsync(key, form, MoveForm.Plain(form, QuestionActions.SettleReport) with { Text = note }, "", cancellationToken);
    }

    private MoveForm Forms() => new(ModelState, localizer);

    private Task<IActionResult> WriteAsync(string key, IFormCollection form, string action, CancellationToken cancellationToken)
    {
        var written = Forms().Writing(form, action);
        return ModelState.IsValid && WrittenText.NeedsWarning(form, written.Text)
            ? PageAsync(key, "Show", cancellationToken, holdsAddress: true)
            : DoAsync(key, form, written, "", cancellationToken);
    }

    private async Task<IActionResult> DoAsync(string key, IFormCollection form, Move what, string next, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || IsUnknownReader(key))
        {
            return await PageAsync(key, "Show", cancellationToken);
        }

        try
        {
            var path = await keys.OnceAsync(form[FormKey.Field], token => CarryOutAsync(key, what, next, token), cancellationToken);
            new Flash(localizer["Done-" + what.Action]).LeaveFor(this);
            return LocalRedirect(PeerPaths.InLanguage(path));
        }
        catch (MoveRefusedException refusal)
        {
            ModelState.AddModelError("", refusal.Answer switch
            {
                MoveAnswer.Over over => localizer["RefusedOver", localizer["State-" + over.State]],
                _ => localizer["RefusedChanged"],
            });
            return await PageAsync(key, "Show", cancellationToken);
        }
    }

    private async Task<string> CarryOutAsync(string key, Move what, string next, CancellationToken cancellationToken)
    {
        var answer = what.Action switch
        {
            QuestionActions.Report => await report.ReportAsync(key, what.Reason, what.Text, cancellationToken),
            QuestionActions.SettleReport => await report.SettleAsync(key, what.Text, cancellationToken),
            _ => await move.RunAsync(key, what, cancellationToken),
        };
        return answer is MoveAnswer.Done ? PeerPaths.Of(key) + next : throw new MoveRefusedException(answer);
    }

    // Whether there is such a question is told to nobody who has not signed in.
    private bool IsUnknownReader(string key) => user.UserId is null && !QuestionToken.IsOne(key);

    private async Task<IActionResult> PageAsync(string key, string view, CancellationToken cancellationToken, bool holdsAddress = false)
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        if (IsUnknownReader(key))
        {
            return Challenge();
        }

        return await pages.ReadAsync(key, holdsAddress, cancellationToken) switch
        {
            null => NotFound(),
            { Question.State: QuestionStates.Unconfirmed } page => View("Confirm", page),
            var page => View(view, page),
        };
    }
}
