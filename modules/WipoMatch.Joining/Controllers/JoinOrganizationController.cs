using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using WipoMatch.ContentManagement;
using WipoMatch.Display.Forms;
using WipoMatch.Joining.Desk;
using WipoMatch.Joining.Drafts;
using WipoMatch.Joining.Models;
using WipoMatch.Taxonomies;

namespace WipoMatch.Joining.Controllers;

/// <summary>The second page of the form: for which organization, one that is on the site or a new one.</summary>
[Route("{lang:lang}/join/organization")]
[AllowAnonymous]
[ForVisitors]
public sealed class JoinOrganizationController(
    DraftStore drafts, OrganizationFinder finder, ITaxonomies taxonomies, IStringLocalizer<Texts> localizer) : Controller
{
    /// <summary>The choice of one that is not on the site.</summary>
    public const string New = "new";

    private const int LongestName = 300;

    private const int LongestAddress = 500;

    /// <summary>The form: a box to search with, and what was found.</summary>
    /// <param name="q">What was typed to find it.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("")]
    public async Task<IActionResult> Choose(string? q, CancellationToken cancellationToken) =>
        await drafts.FindAsync(HttpContext, cancellationToken) is { } draft ? Page(draft.Answers, q ?? draft.Answers.Search) : LocalRedirect(JoinLinks.To(JoinPages.Who));

    /// <summary>Takes one of those that were found, or leads on to describe a new one.</summary>
    /// <param name="form">The choice, and what was searched for.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("")]
    public async Task<IActionResult> Choose(IFormCollection form, CancellationToken cancellationToken)
    {
        ModelState.Keep(form);
        if (await drafts.FindAsync(HttpContext, cancellationToken) is not { } draft)
        {
            return LocalRedirect(JoinLinks.To(JoinPages.Who));
        }

        var (search, chosen) = (form.Line("Search"), form["Organization"].ToString());
        if (chosen != New && finder.Get(chosen) is null)
        {
            ModelState.AddModelError("Organization", localizer[search.Length == 0 ? "ErrorSearch" : "ErrorOrganization"]);
            return Page(draft.Answers, search);
        }

        await drafts.ChangeAsync(
            HttpContext,
            known => chosen == New ? known with { Search = search } : known with { Search = search, OrganizationId = chosen, NewOrganization = null },
            passwordHash: null,
            cancellationToken);
        return LocalRedirect(JoinLinks.To(chosen == New ? JoinPages.AddOrganization : draft.Answers.NextAfter(JoinPages.Organization)));
    }

    /// <summary>The form for a new one.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    [HttpGet("new")]
    public async Task<IActionResult> Add(CancellationToken cancellationToken) =>
        await drafts.FindAsync(HttpContext, cancellationToken) is { } draft ? NewPage(draft.Answers) : LocalRedirect(JoinLinks.To(JoinPages.Who));

    /// <summary>Keeps the new one and goes on.</summary>
    /// <param name="form">What was typed.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [HttpPost("new")]
    public async Task<IActionResult> Add(IFormCollection form, CancellationToken cancellationToken)
    {
        ModelState.Keep(form);
        if (await drafts.FindAsync(HttpContext, cancellationToken) is not { } draft)
        {
            return LocalRedirect(JoinLinks.To(JoinPages.Who));
        }

        var organization = new NewOrganization(form.Line("Name"), form["Kind"].ToString(), form["Country"].ToString(), WithScheme(form.Line("Website")));
        Check(organization);
        if (!ModelState.IsValid)
        {
            return NewPage(draft.Answers);
        }

        await drafts.ChangeAsync(HttpContext, known => known with { OrganizationId = null, NewOrganization = organization }, passwordHash: null, cancellationToken);
        return LocalRedirect(JoinLinks.To(draft.Answers.NextAfter(JoinPages.Organization)));
    }

    private void Check(NewOrganization organization)
    {
        Require("Name", organization.Name.Length > 0, "ErrorOrganizationName");
        Require("Name", organization.Name.Length <= LongestName, "ErrorOrganizationNameLong");
        Require("Kind", taxonomies.Get(TaxonomyAliases.OrganizationCategories).ByCode(organization.Kind) is not null, "ErrorKind");
        Require("Country", taxonomies.Get(TaxonomyAliases.Countries).ByCode(organization.Country) is not null, "ErrorCountry");
        Require(
            "Website", organization.Website.Length == 0 || (organization.Website.Length <= LongestAddress && WebAddresses.IsSafe(organization.Website)), "ErrorWebsite");
    }

    private void Require(string field, bool isRight, string error)
    {
        if (!isRight)
        {
            ModelState.AddModelError(field, localizer[error]);
        }
    }

    // People type their address as they say it.
    private static string WithScheme(string address) => address.Length == 0 || address.Contains("://", StringComparison.Ordinal) ? address : "https://" + address;

    private ViewResult Page(DraftAnswers answers, string search) => View("Choose", new OrganizationPage(
        answers, search, [.. finder.Find(search), .. search.Length > 0 ? [] : new[] { finder.Get(answers.OrganizationId) }.OfType<Choice>()]));

    private ViewResult NewPage(DraftAnswers answers) => View("Add", new NewOrganizationPage(
        answers.NewOrganization ?? new(answers.Search, "", "", ""),
        [.. taxonomies.Get(TaxonomyAliases.OrganizationCategories).Terms.Select(term => new Choice(term.Code, term.Label))],
        [.. taxonomies.Get(TaxonomyAliases.Countries).Terms.Select(term => new Choice(term.Code, term.Label)).OrderBy(choice => choice.Text, StringComparer.CurrentCulture)]));
}
