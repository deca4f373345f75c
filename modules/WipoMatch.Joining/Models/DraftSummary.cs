using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using WipoMatch.Display;
using WipoMatch.Display.Forms;
using WipoMatch.Joining.Desk;
using WipoMatch.Joining.Drafts;
using WipoMatch.Localization;
using WipoMatch.Taxonomies;

namespace WipoMatch.Joining.Models;

/// <summary>All answers of a draft, each with the way to change it.</summary>
public sealed class DraftSummary(OrganizationFinder finder, ITaxonomies taxonomies, IStringLocalizer<Texts> localizer)
{
    /// <summary>The answers.</summary>
    /// <param name="answers">The draft.</param>
    public CheckAnswersModel Of(DraftAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var (who, organization, aims) = (JoinLinks.To(JoinPages.Who), JoinLinks.To(JoinPages.Organization), JoinLinks.To(JoinPages.Aims));
        return new(
        [
            Row("Name", Markup.Text(answers.Name), who),
            Row("Email", Markup.Text(answers.Email), who),
            Row("Language", Markup.Text(SiteLanguages.Find(answers.Language)?.NativeName ?? ""), who),
            Row("TimeZone", Markup.Text(answers.TimeZone), who),
            Row("Password", Markup.Text(localizer["PasswordChosen"]), who),
            .. OrganizationRows(answers, organization),
            Row("Aims", Markup.List([.. answers.Aims.Select(aim => Markup.Text(localizer["Aim-" + aim]))]), aims),
            Row("Why", Markup.Text(answers.Why), aims),
        ]);
    }

    private List<CheckAnswersRow> OrganizationRows(DraftAnswers answers, string page)
    {
        if (answers.NewOrganization is not { } added)
        {
            return [Row("Organization", Markup.Text(finder.Get(answers.OrganizationId)?.Text ?? ""), page)];
        }

        var change = JoinLinks.To(JoinPages.AddOrganization);
        return
        [
            Row("Organization", Markup.Text(added.Name), change),
            Row("Kind", Markup.Text(taxonomies.Label(TaxonomyAliases.OrganizationCategories, added.Kind)), change),
            Row("Country", Markup.Text(taxonomies.Label(TaxonomyAliases.Countries, added.Country)), change),
            Row("Website", added.Website.Length > 0 ? Markup.Text(added.Website) : null, change),
        ];
    }

    private CheckAnswersRow Row(string term, IHtmlContent? value, string page) => new(localizer[term], value, page);
}
