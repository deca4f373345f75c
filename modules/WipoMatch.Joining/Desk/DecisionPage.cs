using WipoMatch.Display.Forms;
using WipoMatch.Joining.Applications;
using WipoMatch.Joining.Vetting;

namespace WipoMatch.Joining.Desk;

/// <summary>The page on which an application is decided.</summary>
public sealed record DecisionPage
{
    /// <summary>The application.</summary>
    public required Application Application { get; init; }

    /// <summary>What was ticked so far, by the key of the criterion.</summary>
    public required IReadOnlyDictionary<string, string> Checklist { get; init; }

    /// <summary>The organizations to choose from: the applicant's, and those whose names are like it.</summary>
    public required IReadOnlyList<Choice> Organizations { get; init; }

    /// <summary>The names of those who speak for the applicant's organization already.</summary>
    public required IReadOnlyList<string> Colleagues { get; init; }

    /// <summary>The part of the mail address behind the sign; the rest is shown to nobody.</summary>
    public required string MailDomain { get; init; }

    /// <summary>Whether the website of the organization lies in the same domain; null when no website is known.</summary>
    public bool? IsSameDomain { get; init; }

    /// <summary>The roles that can be given.</summary>
    public required IReadOnlyList<Choice> Roles { get; init; }

    /// <summary>Those that fit what the applicant wants to do.</summary>
    public required IReadOnlyList<string> FittingRoles { get; init; }

    /// <summary>What happened so far, oldest first.</summary>
    public required IReadOnlyList<ApplicationStep> Steps { get; init; }

    /// <summary>To let them in, or null when the state does not offer it.</summary>
    public JoinMove? Accept { get; init; }

    /// <summary>To ask something.</summary>
    public JoinMove? Ask { get; init; }

    /// <summary>To say no.</summary>
    public JoinMove? Decline { get; init; }
}

/// <summary>The applications on the desk.</summary>
/// <param name="Open">Those that can be decided, what waits longest first.</param>
/// <param name="Closed">Those that were closed last, newest first.</param>
/// <param name="Today">The day on which the page is read.</param>
public sealed record ApplicationsPage(IReadOnlyList<Application> Open, IReadOnlyList<Application> Closed, DateOnly Today);
