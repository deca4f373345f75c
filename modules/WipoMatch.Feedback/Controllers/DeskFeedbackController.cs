using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.Data;
using WipoMatch.Display.Forms;
using WipoMatch.Feedback.Desk;
using WipoMatch.Feedback.Messages;
using WipoMatch.Feedback.Writing;
using WipoMatch.Security;

namespace WipoMatch.Feedback.Controllers;

/// <summary>What visitors wrote, for those who read it.</summary>
[Route("{lang:lang}/desk/feedback")]
[RequiresPermission(nameof(Permissions.ReadFeedback))]
[KeptWhenSignedOut]
public sealed class DeskFeedbackController(
    DeskListQuery list, MessageStore store, AnswerMessage answer, CloseMessage close, IFormKeys keys, IStringLocalizer<Texts> localizer) : Controller
{
    /// <summary>The list.</summary>
    /// <param name="state">Open or closed.</param>
    /// <param name="kind">What the messages are about.</param>
    /// <param name="page">The page, from 1.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index(string? state, string? kind, int? page, CancellationToken cancellationToken)
    {
        // A page that is no number is the first one.
        ModelState.Clear();
        return View(await list.ReadAsync(DeskFilter.Read(state, kind, page), cancellationToken));
    }

    /// <summary>One message.</summary>
    /// <param name="id">The message.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("{id:long}")]
    public Task<IActionResult> Show(long id, CancellationToken cancellationToken) => PageAsync(id, cancellationToken);

    /// <summary>Answers by mail.</summary>
    /// <param name="id">The message.</param>
    /// <param name="form">The answer.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("{id:long}/answer")]
    public Task<IActionResult> Answer(long id, IFormCollection form, CancellationToken cancellationToken) =>
        ActAsync(id, form, "Answer", "ErrorAnswer", "AnswerSent", answer.RunAsync, cancellationToken);

    /// <summary>Closes with a note.</summary>
    /// <param name="id">The message.</param>
    /// <param name="form">The note.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("{id:long}/close")]
    public Task<IActionResult> Close(long id, IFormCollection form, CancellationToken cancellationToken) =>
        ActAsync(id, form, "Note", "ErrorNote", "MessageClosed", close.RunAsync, cancellationToken);

    private async Task<IActionResult> ActAsync(
        long id, IFormCollection form, string field, string missing, string done, Func<long, long, string, CancellationToken, Task<DeskAnswer>> act,
        CancellationToken cancellationToken)
    {
        ModelState.Keep(form);
        var text = new MessageForm(ModelState, localizer).Text(form, field, missing);
        if (!ModelState.IsValid)
        {
            return await PageAsync(id, cancellationToken);
        }

        var stamp = long.TryParse(form["Stamp"], NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : -1;
        try
        {
            var next = await keys.OnceAsync(
                form[FormKey.Field],
                async token => await act(id, stamp, text, token) is var result and not DeskAnswer.Done
                    ? throw new DeskRefusedException(result)
                    : FeedbackPaths.InLanguage(FeedbackPaths.Of(id)),
                cancellationToken);
            new Flash(localizer[done]).LeaveFor(this);
            return LocalRedirect(next);
        }
        catch (DeskRefusedException refusal)
        {
            if (refusal.Answer is DeskAnswer.Refused { Reason: var reason })
            {
                ModelState.AddModelError("", localizer[reason]);
            }

            return await PageAsync(id, cancellationToken);
        }
    }

    private async Task<IActionResult> PageAsync(long id, CancellationToken cancellationToken) =>
        await store.FindAsync(id, cancellationToken) is { } message
            ? View("Show", new DeskPage(message, await store.StepsAsync(id, cancellationToken)))
            : NotFound();
}
