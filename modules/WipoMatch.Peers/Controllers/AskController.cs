using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.Catalog;
using WipoMatch.Data;
using WipoMatch.Display;
using WipoMatch.Peers.Asking;
using WipoMatch.Security;

namespace WipoMatch.Peers.Controllers;

/// <summary>Asking a country about its story, and writing to an organization.</summary>
[Route("{lang:lang}")]
[AllowAnonymous]
[ResponseCache(NoStore = true)]
public sealed class AskController(
    SubjectFinder subjects, Addressees addressees, AskedNames names, AskQuestion ask, TryLimits limits, IFormKeys keys, IPageFrame frame, ICurrentUser user,
    IStringLocalizer<Texts> localizer) : Controller
{
    /// <summary>How many questions of visitors one network address may hand in within an hour.</summary>
    public const int MostInAnHour = 10;

    private const string Stories = "stories";

    private const string Organizations = "organizations";

    /// <summary>The form about a story.</summary>
    /// <param name="slug">The last part of the story's address.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("stories/{slug}/ask")]
    public Task<IActionResult> Story(string slug, CancellationToken cancellationToken) => ShowAsync(Stories, slug, cancellationToken);

    /// <summary>Takes a question about a story.</summary>
    /// <param name="slug">The last part of the story's address.</param>
    /// <param name="form">What was typed.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("stories/{slug}/ask")]
    public Task<IActionResult> Story(string slug, IFormCollection form, CancellationToken cancellationToken) => AskAsync(Stories, slug, form, cancellationToken);

    /// <summary>The form to an organization.</summary>
    /// <param name="slug">The last part of the organization's address.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("organizations/{slug}/contact")]
    public Task<IActionResult> Organization(string slug, CancellationToken cancellationToken) => ShowAsync(Organizations, slug, cancellationToken);

    /// <summary>Takes a question to an organization.</summary>
    /// <param name="slug">The last part of the organization's address.</param>
    /// <param name="form">What was typed.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("organizations/{slug}/contact")]
    public Task<IActionResult> Organization(string slug, IFormCollection form, CancellationToken cancellationToken) => AskAsync(Organizations, slug, form, cancellationToken);

    private async Task<IActionResult> ShowAsync(string list, string slug, CancellationToken cancellationToken)
    {
        if (subjects.Find(list, slug) is not { } subject)
        {
            return NotFound();
        }

        return subject.Shown.Slug == slug ? await PageAsync(subject, holdsAddress: false, cancellationToken) : LocalRedirectPermanent(subject.Path);
    }

    private async Task<IActionResult> AskAsync(string list, string slug, IFormCollection form, CancellationToken cancellationToken)
    {
        if (subjects.Find(list, slug) is not { } subject)
        {
            return NotFound();
        }

        var input = new AskForm(ModelState, localizer).Read(form, user.UserId is null);
        if (ModelState.IsValid && WrittenText.NeedsWarning(form, input.Text))
        {
            return await PageAsync(subject, holdsAddress: true, cancellationToken);
        }

        var next = ModelState.IsValid ? await TakeAsync(subject, input, form, cancellationToken) : null;
        return next is null ? await PageAsync(subject, holdsAddress: false, cancellationToken) : LocalRedirect(PeerPaths.InLanguage(next));
    }

    private async Task<string?> TakeAsync(Subject subject, AskInput input, IFormCollection form, CancellationToken cancellationToken)
    {
        var origin = $"ask:{HttpContext.Connection.RemoteIpAddress}";
        if (input.Visitor is null ? await ask.IsLimitReachedAsync(cancellationToken) : limits.IsReached(origin, MostInAnHour))
        {
            ModelState.AddModelError("", localizer[input.Visitor is null ? "ErrorEnoughToday" : "ErrorEnoughFromHere"]);
            return null;
        }

        return await keys.OnceAsync(
            form[FormKey.Field],
            token =>
            {
                if (input.Visitor is not null)
                {
                    limits.Count(origin, TimeSpan.FromHours(1));
                }

                return ask.RunAsync(subject, input, token);
            },
            cancellationToken);
    }

    private async Task<IActionResult> PageAsync(Subject subject, bool holdsAddress, CancellationToken cancellationToken)
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        frame.UseAlternates(subjects.PathsOf(subject));
        var asked = await addressees.FindAsync(subject.Set, user.UserId, cancellationToken);
        var to = names.Of(asked.Route, asked.Organizations, subject.Set.Source.Values(FacetKeys.Country));
        return View("Show", new AskView(subject, to, user.UserId is null, holdsAddress));
    }
}
