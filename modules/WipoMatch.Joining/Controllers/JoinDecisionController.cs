using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.Data;
using WipoMatch.Display.Forms;
using WipoMatch.Joining.Applications;
using WipoMatch.Joining.Commands;
using WipoMatch.Joining.Desk;
using WipoMatch.Security;
using WipoMatch.Settings;

namespace WipoMatch.Joining.Controllers;

/// <summary>The applications on the desk, and the page on which one is decided.</summary>
[Route("{lang:lang}/desk/joining")]
[RequiresPermission(nameof(Permissions.ReviewMembership))]
public sealed class JoinDecisionController(
    ApplicationStore store, DecisionQuery pages, DecideApplication decide, IFormKeys keys, ISiteService site, IStringLocalizer<Texts> localizer) : Controller
{
    private const int MostClosed = 50;

    /// <summary>What waits, and what was decided last.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(new ApplicationsPage(
        await store.OpenAsync(cancellationToken), await store.ClosedAsync(MostClosed, cancellationToken), site.Today));

    /// <summary>One application.</summary>
    /// <param name="id">The application.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("{id:long}")]
    public async Task<IActionResult> Show(long id, CancellationToken cancellationToken) =>
        await pages.ReadAsync(id, cancellationToken) is { } page ? View(page) : NotFound();

    /// <summary>Decides, asks, or remembers the checklist.</summary>
    /// <param name="id">The application.</param>
    /// <param name="form">The form with the button that was pressed.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("{id:long}")]
    public async Task<IActionResult> Show(long id, IFormCollection form, CancellationToken cancellationToken)
    {
        if (await pages.ReadAsync(id, cancellationToken) is not { } page)
        {
            return NotFound();
        }

        var decision = new DecisionForm(ModelState, localizer).Read(form, page);
        if (!ModelState.IsValid && JoinStates.IsOpen(page.Application.State))
        {
            return View(page);
        }

        // About what is over there is nothing left to fill in: a form that is sent twice gets its answer, any other hears what was decided.
        ModelState.Clear();
        ModelState.Keep(form);
        try
        {
            var next = await keys.OnceAsync(form[FormKey.Field], token => CarryOutAsync(id, decision, token), cancellationToken);
            new Flash(localizer["Decided-" + decision.Action]).LeaveFor(this);
            return LocalRedirect(next);
        }
        catch (StepRefusedException refusal)
        {
            ModelState.AddRefusal(refusal.Answer, localizer);
            return await pages.ReadAsync(id, cancellationToken) is { } now ? View(now) : NotFound();
        }
    }

    private async Task<string> CarryOutAsync(long id, JoinDecision decision, CancellationToken cancellationToken)
    {
        if (await decide.RunAsync(id, decision, cancellationToken) is var answer and not StepAnswer.Done)
        {
            throw new StepRefusedException(answer);
        }

        return JoinLinks.InLanguage(decision.Action == JoinDecision.Save ? JoinLinks.DecisionPath(id) : JoinLinks.DeskPath);
    }
}
