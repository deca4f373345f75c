using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.Data;
using WipoMatch.Display.Forms;
using WipoMatch.Moderation.Commands;
using WipoMatch.Moderation.Queue;
using WipoMatch.Moderation.Reviews;
using WipoMatch.Security;

namespace WipoMatch.Moderation.Controllers;

/// <summary>One review: read the item, take it on, decide.</summary>
[Route("{lang:lang}/desk/review/{id:long}")]
[RequiresPermission(nameof(Permissions.ModerateContent))]
[KeptWhenSignedOut]
public sealed class ReviewController(
    ReviewViewQuery views, DecideReview decide, ClaimReview claims, WaitingItems waiting, IFormKeys keys, IStringLocalizer<Texts> localizer) : Controller
{
    /// <summary>The page.</summary>
    /// <param name="id">The review.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("")]
    public Task<IActionResult> Show(long id, CancellationToken cancellationToken) => PageAsync(id, cancellationToken);

    /// <summary>Takes it on.</summary>
    /// <param name="id">The review.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("claim")]
    public async Task<IActionResult> Claim(long id, CancellationToken cancellationToken) =>
        await AnswerAsync(id, await claims.TakeAsync(id, cancellationToken), "Claimed", "", cancellationToken);

    /// <summary>Gives it back.</summary>
    /// <param name="id">The review.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("release")]
    public async Task<IActionResult> Release(long id, CancellationToken cancellationToken) =>
        await AnswerAsync(id, await claims.ReleaseAsync(id, cancellationToken), "Released", "", cancellationToken);

    /// <summary>Gives it to somebody.</summary>
    /// <param name="id">The review.</param>
    /// <param name="assignee">To whom.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("assign")]
    [RequiresPermission(nameof(Permissions.AssignReviewer))]
    public async Task<IActionResult> Assign(long id, [FromForm] string? assignee, CancellationToken cancellationToken) =>
        await AnswerAsync(id, await claims.AssignAsync(id, assignee ?? "", cancellationToken), "AssignedTo", "Assignee", cancellationToken);

    /// <summary>Publishes it.</summary>
    /// <param name="id">The review.</param>
    /// <param name="form">The stamp that was read, and a comment.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("approve")]
    public Task<IActionResult> Approve(long id, IFormCollection form, CancellationToken cancellationToken) =>
        DecideAsync(id, form, new DecisionForm(ModelState, localizer).Approval(form), cancellationToken);

    /// <summary>Asks the author to change something.</summary>
    /// <param name="id">The review.</param>
    /// <param name="form">The stamp that was read, and the points.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("changes")]
    public Task<IActionResult> RequestChanges(long id, IFormCollection form, CancellationToken cancellationToken) =>
        DecideAsync(id, form, new DecisionForm(ModelState, localizer).Changes(form), cancellationToken);

    /// <summary>Says no.</summary>
    /// <param name="id">The review.</param>
    /// <param name="form">The stamp that was read, and the reason.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("reject")]
    public Task<IActionResult> Reject(long id, IFormCollection form, CancellationToken cancellationToken) =>
        DecideAsync(id, form, new DecisionForm(ModelState, localizer).Rejection(form), cancellationToken);

    private async Task<IActionResult> DecideAsync(long id, IFormCollection form, Decision decision, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return await PageAsync(id, cancellationToken);
        }

        try
        {
            var next = await keys.OnceAsync(form[FormKey.Field], token => CarryOutAsync(id, decision, token), cancellationToken);
            new Flash(localizer["Decided-" + decision.Action]).LeaveFor(this);
            return LocalRedirect(next);
        }
        catch (MoveRefusedException refusal)
        {
            return await AnswerAsync(id, refusal.Answer, "", "", cancellationToken);
        }
    }

    private async Task<string> CarryOutAsync(long id, Decision decision, CancellationToken cancellationToken) =>
        await decide.RunAsync(id, decision, cancellationToken) is var answer and not MoveAnswer.Done
            ? throw new MoveRefusedException(answer)
            : await waiting.NextAsync(cancellationToken);

    private async Task<IActionResult> AnswerAsync(long id, MoveAnswer answer, string done, string field, CancellationToken cancellationToken)
    {
        switch (answer)
        {
            case MoveAnswer.Done:
                new Flash(localizer[done]).LeaveFor(this);
                return LocalRedirect(ReviewLinks.Review(id));
            case MoveAnswer.Unknown:
                return NotFound();
            default:
                ModelState.AddRefusal(answer, localizer, field);
                return await PageAsync(id, cancellationToken);
        }
    }

    private async Task<IActionResult> PageAsync(long id, CancellationToken cancellationToken) =>
        await views.ReadAsync(id, cancellationToken) is { } view ? View("Show", view) : NotFound();
}
