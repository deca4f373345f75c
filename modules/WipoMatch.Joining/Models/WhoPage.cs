using WipoMatch.Display.Forms;
using WipoMatch.Joining.Applications;
using WipoMatch.Joining.Drafts;

namespace WipoMatch.Joining.Models;

/// <summary>The first page of the form.</summary>
/// <param name="Answers">The answers so far.</param>
/// <param name="HasPassword">Whether a password was chosen.</param>
/// <param name="TimeZones">IANA names.</param>
public sealed record WhoPage(DraftAnswers Answers, bool HasPassword, IReadOnlyList<string> TimeZones);

/// <summary>The second page of the form.</summary>
/// <param name="Answers">The answers so far.</param>
/// <param name="Search">What is searched for; may be empty.</param>
/// <param name="Found">The organizations that fit.</param>
public sealed record OrganizationPage(DraftAnswers Answers, string Search, IReadOnlyList<Choice> Found);

/// <summary>The page of a new organization.</summary>
/// <param name="Organization">What is known of it.</param>
/// <param name="Kinds">What it can be.</param>
/// <param name="Countries">Where it can be.</param>
public sealed record NewOrganizationPage(NewOrganization Organization, IReadOnlyList<Choice> Kinds, IReadOnlyList<Choice> Countries);

/// <summary>Where an application stands.</summary>
/// <param name="Application">The application.</param>
/// <param name="Steps">What happened, oldest first.</param>
/// <param name="Path">The address of the page.</param>
public sealed record StatePage(Application Application, IReadOnlyList<ApplicationStep> Steps, string Path)
{
    /// <summary>What was asked last, or null.</summary>
    public ApplicationStep? Question => Steps.LastOrDefault(step => step.Action == JoinActions.Ask);

    /// <summary>The decision, or null.</summary>
    public ApplicationStep? Decision => Steps.LastOrDefault(step => step.Action is JoinActions.Accept or JoinActions.Decline);
}
