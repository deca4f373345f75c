using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.Display.Forms;
using WipoMatch.Joining.Drafts;
using WipoMatch.Joining.Models;
using WipoMatch.Localization;
using WipoMatch.Members.Contracts;
using WipoMatch.Security;

namespace WipoMatch.Joining.Controllers;

/// <summary>The first page of the form: who somebody is.</summary>
[Route("{lang:lang}/join/who")]
[AllowAnonymous]
[ForVisitors]
public sealed class JoinWhoController(DraftStore drafts, IAccountRules rules, JoinLimits limits, IStringLocalizer<Texts> localizer) : Controller
{
    private const int LongestName = 200;

    /// <summary>The form.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("")]
    public async Task<IActionResult> Edit(CancellationToken cancellationToken) => Page(await drafts.FindAsync(HttpContext, cancellationToken));

    /// <summary>Keeps the answers and goes on.</summary>
    /// <param name="form">What was typed.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("")]
    public async Task<IActionResult> Edit(IFormCollection form, CancellationToken cancellationToken)
    {
        ModelState.Keep(form);
        var draft = await drafts.FindAsync(HttpContext, cancellationToken);
        var answers = Read(form);
        var password = form["Password"].ToString();
        Check(answers, password, draft?.HasPassword == true);
        if (ModelState.IsValid && draft is null && limits.Begin(HttpContext) is { } refusal)
        {
            ModelState.AddModelError("", refusal);
        }

        if (!ModelState.IsValid)
        {
            return Page(draft);
        }

        await drafts.ChangeAsync(
            HttpContext,
            known => known with { Name = answers.Name, Email = answers.Email, Language = answers.Language, TimeZone = answers.TimeZone },
            password.Length > 0 ? rules.HashPassword(password) : null,
            cancellationToken);
        return LocalRedirect(JoinLinks.To((draft?.Answers ?? DraftAnswers.None).NextAfter(JoinPages.Who)));
    }

    private static DraftAnswers Read(IFormCollection form) => new()
    {
        Name = form.Line("Name"),
        Email = form.Line("Email"),
        Language = form["Language"].ToString(),
        TimeZone = form["TimeZone"].ToString(),
    };

    private void Check(DraftAnswers answers, string password, bool hasPassword)
    {
        Require("Name", answers.Name.Length > 0, "ErrorName");
        Require("Name", answers.Name.Length <= LongestName, "ErrorNameLong");
        Require("Email", EmailAddress.IsValid(answers.Email), "ErrorEmail");
        Require("Language", SiteLanguages.IsKnown(answers.Language), "ErrorLanguage");
        Require("TimeZone", rules.TimeZones.Contains(answers.TimeZone, StringComparer.Ordinal), "ErrorTimeZone");
        if ((password.Length > 0 || !hasPassword) && rules.PasswordRefusal(password, answers.Email) is { } refusal)
        {
            ModelState.AddModelError("Password", refusal);
        }
    }

    private void Require(string field, bool isRight, string error)
    {
        if (!isRight)
        {
            ModelState.AddModelError(field, localizer[error]);
        }
    }

    private ViewResult Page(OwnDraft? draft) => View("Edit", new WhoPage(draft?.Answers ?? DraftAnswers.None, draft?.HasPassword == true, rules.TimeZones));
}
