using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.Data;
using WipoMatch.Display.Forms;
using WipoMatch.Localization;
using WipoMatch.Moderation.Commands;
using WipoMatch.Moderation.Submission;
using WipoMatch.Security;

namespace WipoMatch.Moderation.Controllers;

/// <summary>Where an author hands an item in, follows what becomes of it, ticks points off, and takes it back.</summary>
[Route("{lang:lang}/desk/content/{contentItemId}/submission")]
[RequiresPermission(nameof(Permissions.SubmitOwnContent))]
[KeptWhenSignedOut]
public sealed class SubmissionController(
    SubmissionQuery views, SubmitForReview submit, WithdrawSubmission withdraw, TickPoints tick, IFormKeys keys, IStringLocalizer<Texts> localizer) : Controller
{
    private const int LongestNote = 500;

    /// <summary>The page.</summary>
    /// <param name="contentItemId">The item.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("")]
    public Task<IActionResult> Show(string contentItemId, CancellationToken cancellationToken) => GuardedAsync(
        contentItemId, () => PageAsync(contentItemId, cancellationToken), cancellationToken);

    /// <summary>Hands it in, or only remembers what was ticked off.</summary>
    /// <param name="contentItemId">The item.</param>
    /// <param name="form">The stamp, a note, the points that are done, and which button was pressed.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("")]
    public Task<IActionResult> Submit(string contentItemId, IFormCollection form, CancellationToken cancellationToken) => GuardedAsync(
        contentItemId, () => SubmitAsync(contentItemId, form, cancellationToken), cancellationToken);

    /// <summary>Takes it back.</summary>
    /// <param name="contentItemId">The item.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("withdraw")]
    public Task<IActionResult> Withdraw(string contentItemId, CancellationToken cancellationToken) => GuardedAsync(
        contentItemId,
        async () => await AnswerAsync(contentItemId, await withdraw.RunAsync(contentItemId, cancellationToken), "SubmissionWithdrawn", cancellationToken),
        cancellationToken);

    private async Task<IActionResult> SubmitAsync(string contentItemId, IFormCollection form, CancellationToken cancellationToken)
    {
        ModelState.Keep(form);
        var note = form["Note"].ToString().Trim();
        await tick.RunAsync(contentItemId, TickedIn(form), cancellationToken);
        if (form["Action"] == "save")
        {
            return Done(contentItemId, "PointsSaved");
        }

        if (note.Length > LongestNote)
        {
            ModelState.AddModelError("Note", localizer.Plural("ErrorTooLong", LongestNote));
            return await PageAsync(contentItemId, cancellationToken);
        }

        try
        {
            await keys.OnceAsync(form[FormKey.Field], token => HandInAsync(contentItemId, DecisionForm.Stamp(form), note, token), cancellationToken);
            return Done(contentItemId, "SubmissionSent");
        }
        catch (MoveRefusedException refusal)
        {
            return await AnswerAsync(contentItemId, refusal.Answer, "", cancellationToken);
        }
    }

    private static List<long> TickedIn(IFormCollection form) =>
        [.. form["Done"].Select(text => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0)];

    private async Task<string> HandInAsync(string contentItemId, long stamp, string note, CancellationToken cancellationToken) =>
        await submit.RunAsync(contentItemId, stamp, note, cancellationToken) is var answer and not MoveAnswer.Done
            ? throw new MoveRefusedException(answer)
            : ReviewLinks.Submission(contentItemId);

    private async Task<IActionResult> AnswerAsync(string contentItemId, MoveAnswer answer, string done, CancellationToken cancellationToken)
    {
        if (answer is MoveAnswer.Done)
        {
            return Done(contentItemId, done);
        }

        ModelState.AddRefusal(answer, localizer);
        return await PageAsync(contentItemId, cancellationToken);
    }

    private LocalRedirectResult Done(string contentItemId, string text)
    {
        new Flash(localizer[text]).LeaveFor(this);
        return LocalRedirect(ReviewLinks.Submission(contentItemId));
    }

    private async Task<IActionResult> GuardedAsync(string contentItemId, Func<Task<IActionResult>> answer, CancellationToken cancellationToken) =>
        await views.IsAllowedAsync(contentItemId, cancellationToken) switch
        {
            null => NotFound(),
            false => Forbid(),
            true => await answer(),
        };

    private async Task<IActionResult> PageAsync(string contentItemId, CancellationToken cancellationToken) =>
        View("Show", await views.ReadAsync(contentItemId, cancellationToken));
}
