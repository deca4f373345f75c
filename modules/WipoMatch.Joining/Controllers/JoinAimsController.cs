using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.Display.Forms;
using WipoMatch.Joining.Applications;
using WipoMatch.Joining.Drafts;
using WipoMatch.Localization;

namespace WipoMatch.Joining.Controllers;

/// <summary>The third page of the form: what somebody wants to do.</summary>
[Route("{lang:lang}/join/aims")]
[AllowAnonymous]
[ForVisitors]
public sealed class JoinAimsController(DraftStore drafts, IStringLocalizer<Texts> localizer) : Controller
{
    /// <summary>So many characters the reason may have.</summary>
    public const int LongestWhy = 1000;

    /// <summary>The form.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("")]
    public async Task<IActionResult> Edit(CancellationToken cancellationToken) =>
        await drafts.FindAsync(HttpContext, cancellationToken) is { } draft ? View(draft.Answers) : LocalRedirect(JoinLinks.To(JoinPages.Who));

    /// <summary>Keeps the answers and goes on.</summary>
    /// <param name="form">What was chosen and typed.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("")]
    public async Task<IActionResult> Edit(IFormCollection form, CancellationToken cancellationToken)
    {
        ModelState.Keep(form);
        if (await drafts.FindAsync(HttpContext, cancellationToken) is not { } draft)
        {
            return LocalRedirect(JoinLinks.To(JoinPages.Who));
        }

        var (aims, why, hasConsented) = (JoinAims.All.Where(aim => form["Aims"].Contains(aim, StringComparer.Ordinal)).ToList(), form.Lines("Why"), form["Consent"] == "yes");
        Check(aims, why, hasConsented);
        if (!ModelState.IsValid)
        {
            return View(draft.Answers);
        }

        await drafts.ChangeAsync(HttpContext, known => known with { Aims = aims, Why = why, HasConsented = hasConsented }, passwordHash: null, cancellationToken);
        return LocalRedirect(JoinLinks.To(draft.Answers.NextAfter(JoinPages.Aims)));
    }

    private void Check(List<string> aims, string why, bool hasConsented)
    {
        if (aims.Count == 0)
        {
            ModelState.AddModelError("Aims", localizer["ErrorAims"]);
        }

        if (why.Length is 0 or > LongestWhy)
        {
            ModelState.AddModelError("Why", why.Length == 0 ? localizer["ErrorWhy"] : localizer.Plural("ErrorTooLong", LongestWhy));
        }

        if (!hasConsented)
        {
            ModelState.AddModelError("Consent", localizer["ErrorConsent"]);
        }
    }
}
