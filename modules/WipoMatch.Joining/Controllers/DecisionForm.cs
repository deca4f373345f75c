using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using WipoMatch.Display.Forms;
using WipoMatch.Joining.Applications;
using WipoMatch.Joining.Commands;
using WipoMatch.Joining.Desk;
using WipoMatch.Joining.Vetting;
using WipoMatch.Localization;

namespace WipoMatch.Joining.Controllers;

/// <summary>Reads the form of a decision, and says what is missing for the button that was pressed.</summary>
public sealed class DecisionForm(ModelStateDictionary state, IStringLocalizer<Texts> localizer)
{
    private static readonly string[] Actions = [JoinActions.Accept, JoinActions.Ask, JoinActions.Decline];

    /// <summary>The name of the question about a criterion.</summary>
    /// <param name="criterion">The criterion.</param>
    public static string FieldOf(Criterion criterion)
    {
        ArgumentNullException.ThrowIfNull(criterion);
        return "Criterion-" + criterion.Key;
    }

    /// <summary>Reads it.</summary>
    /// <param name="form">What was posted.</param>
    /// <param name="page">What there was to choose from.</param>
    public JoinDecision Read(IFormCollection form, DecisionPage page)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(page);
        state.Keep(form);
        var stamp = long.TryParse(form["Stamp"], NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : -1;
        var action = Actions.Contains(form["Action"].ToString(), StringComparer.Ordinal) ? form["Action"].ToString() : JoinDecision.Save;
        var decision = new JoinDecision(action, stamp) { Checklist = Checklist(form) };
        return action switch
        {
            JoinActions.Accept => Acceptance(form, page, decision),
            JoinActions.Ask => decision with { Text = Text(form, "Question", "ErrorQuestion") },
            JoinActions.Decline => Refusal(form, decision),
            _ => decision,
        };
    }

    private static Dictionary<string, string> Checklist(IFormCollection form) => JoinCriteria.All
        .Select(criterion => KeyValuePair.Create(criterion.Key, form[FieldOf(criterion)].ToString()))
        .Where(pair => JoinCriteria.Answers.Contains(pair.Value, StringComparer.Ordinal))
        .ToDictionary(StringComparer.Ordinal);

    private JoinDecision Acceptance(IFormCollection form, DecisionPage page, JoinDecision decision)
    {
        foreach (var criterion in JoinCriteria.All)
        {
            var answer = decision.Checklist.GetValueOrDefault(criterion.Key);
            if (answer is null or JoinCriteria.NotMet)
            {
                state.AddModelError(FieldOf(criterion), localizer[answer is null ? "ErrorCriterion" : "ErrorNotMet", localizer["Criterion-" + criterion.Key]]);
            }
        }

        var roles = page.Roles.Select(choice => choice.Value).Where(role => form["Roles"].Contains(role, StringComparer.Ordinal)).ToList();
        if (roles.Count == 0)
        {
            state.AddModelError("Roles", localizer["ErrorRoles"]);
        }

        var organization = form["Organization"].ToString();
        if (page.Organizations.All(choice => choice.Value != organization))
        {
            state.AddModelError("Organization", localizer["ErrorOrganizationChoice"]);
        }

        return decision with
        {
            Roles = roles,
            OrganizationId = organization == JoinOrganizationController.New ? null : organization,
            Text = Text(form, "Welcome", missing: null),
        };
    }

    private JoinDecision Refusal(IFormCollection form, JoinDecision decision)
    {
        var reason = form["Reason"].ToString();
        if (!DeclineReasons.All.Contains(reason, StringComparer.Ordinal))
        {
            state.AddModelError("Reason", localizer["ErrorReason"]);
        }

        return decision with { Reason = reason, Text = Text(form, "DeclineText", "ErrorDeclineText") };
    }

    private string Text(IFormCollection form, string name, string? missing)
    {
        var text = form.Lines(name);
        if (text.Length == 0 && missing is not null)
        {
            state.AddModelError(name, localizer[missing]);
        }
        else if (text.Length > JoinStateController.LongestText)
        {
            state.AddModelError(name, localizer.Plural("ErrorTooLong", JoinStateController.LongestText));
        }

        return text;
    }
}
