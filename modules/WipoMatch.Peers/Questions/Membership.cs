using WipoMatch.Security;

namespace WipoMatch.Peers.Questions;

/// <summary>Says which parts the person of the request has in a question.</summary>
public sealed class Membership(ICurrentUser user)
{
    /// <summary>The parts of the person; empty for everybody whom the question does not concern.</summary>
    /// <param name="question">The question.</param>
    /// <param name="organizations">The organizations that were asked.</param>
    public IReadOnlySet<string> PartsIn(Question question, IReadOnlyCollection<string> organizations)
    {
        ArgumentNullException.ThrowIfNull(question);
        var parts = new HashSet<string>(StringComparer.Ordinal);
        if (user.UserId is null)
        {
            return parts;
        }

        if (question.AskerId == user.UserId)
        {
            parts.Add(Parts.Asker);
            return parts;
        }

        if (question.AskedUtc is not null && (IsAsked(question, organizations) || (question.SilentUtc is not null && user.May(Permissions.FacilitateQuestions))))
        {
            parts.Add(Parts.Answerer);
        }

        if ((question.SilentUtc ?? question.ReportedUtc) is not null && user.May(Permissions.ModerateQuestions))
        {
            parts.Add(Parts.Overseer);
        }

        return parts;
    }

    private bool IsAsked(Question question, IReadOnlyCollection<string> organizations) => question.Route switch
    {
        Routes.Organization => IsOfOneOf(organizations),
        Routes.Country => IsOfOneOf(organizations) && user.May(Permissions.AnswerForCountry),
        Routes.Facilitator => user.May(Permissions.FacilitateQuestions),
        _ => false,
    };

    private bool IsOfOneOf(IReadOnlyCollection<string> organizations) => user.Organizations.Intersect(organizations, StringComparer.Ordinal).Any();
}
