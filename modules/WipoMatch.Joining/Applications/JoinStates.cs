namespace WipoMatch.Joining.Applications;

/// <summary>The states of <c>recipes/workflows/membership-vetting.json</c> that code speaks of.</summary>
public static class JoinStates
{
    /// <summary>The name of the life cycle, as that of its file.</summary>
    public const string LifeCycle = "membership-vetting";

    /// <summary>The address was not confirmed yet; nobody but its owner knows of it.</summary>
    public const string Unconfirmed = nameof(Unconfirmed);

    /// <summary>Waits for a decision.</summary>
    public const string InReview = nameof(InReview);

    /// <summary>Waits for an answer of the applicant.</summary>
    public const string QuestionsAsked = nameof(QuestionsAsked);

    /// <summary>The applicant has joined.</summary>
    public const string Accepted = nameof(Accepted);

    /// <summary>The applicant was not let in.</summary>
    public const string Declined = nameof(Declined);

    /// <summary>Taken back by the applicant.</summary>
    public const string Withdrawn = nameof(Withdrawn);

    /// <summary>A question stayed without an answer.</summary>
    public const string Expired = nameof(Expired);

    /// <summary>Whether an application in this state can still be decided.</summary>
    /// <param name="state">The state.</param>
    public static bool IsOpen(string state) => state is InReview or QuestionsAsked;
}

/// <summary>What can happen to an application: the actions of the life cycle.</summary>
public static class JoinActions
{
    /// <summary>The applicant shows that the address is theirs.</summary>
    public const string Confirm = nameof(Confirm);

    /// <summary>A decider asks the applicant something.</summary>
    public const string Ask = nameof(Ask);

    /// <summary>The applicant answers.</summary>
    public const string Answer = nameof(Answer);

    /// <summary>A decider lets the applicant in.</summary>
    public const string Accept = nameof(Accept);

    /// <summary>A decider says no.</summary>
    public const string Decline = nameof(Decline);

    /// <summary>The applicant takes it back.</summary>
    public const string Withdraw = nameof(Withdraw);

    /// <summary>The site closes what stayed without an answer.</summary>
    public const string Expire = nameof(Expire);

    /// <summary>Whether it is the applicant who acts, whose name the journal does not keep.</summary>
    /// <param name="action">One of the actions.</param>
    public static bool IsOfApplicant(string action) => action is Confirm or Answer or Withdraw;
}
