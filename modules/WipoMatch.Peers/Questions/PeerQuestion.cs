namespace WipoMatch.Peers.Questions;

/// <summary>The name of the life cycle, as that of its file.</summary>
public static class PeerQuestion
{
    /// <summary>The name; also the category in the record of changes.</summary>
    public const string Name = "peer-question";
}

/// <summary>The states of <c>recipes/workflows/peer-question.json</c>.</summary>
public static class QuestionStates
{
    /// <summary>A visitor has not yet shown that the address is theirs; nobody else sees it.</summary>
    public const string Unconfirmed = nameof(Unconfirmed);

    /// <summary>Waits for an answer.</summary>
    public const string Open = nameof(Open);

    /// <summary>Was answered; the asker can write on or close it.</summary>
    public const string Answered = nameof(Answered);

    /// <summary>Those who were asked cannot answer, and said why.</summary>
    public const string Declined = nameof(Declined);

    /// <summary>Nobody writes any more.</summary>
    public const string Closed = nameof(Closed);
}

/// <summary>What can happen to a question: the actions of the life cycle, and what changes no state.</summary>
public static class QuestionActions
{
    /// <summary>A visitor wrote a question and was sent a link.</summary>
    public const string HandIn = nameof(HandIn);

    /// <summary>The question is delivered.</summary>
    public const string Send = nameof(Send);

    /// <summary>Those who were asked answer.</summary>
    public const string Reply = nameof(Reply);

    /// <summary>The asker writes on.</summary>
    public const string AskFurther = nameof(AskFurther);

    /// <summary>Those who were asked say that they cannot answer.</summary>
    public const string Decline = nameof(Decline);

    /// <summary>The asker needs no more.</summary>
    public const string Close = nameof(Close);

    /// <summary>Staff end it.</summary>
    public const string CloseByStaff = nameof(CloseByStaff);

    /// <summary>The site reminded those who were asked.</summary>
    public const string Remind = nameof(Remind);

    /// <summary>The site told the facilitator that nobody answered.</summary>
    public const string Escalate = nameof(Escalate);

    /// <summary>A party says that something is wrong with what the other wrote.</summary>
    public const string Report = nameof(Report);

    /// <summary>Staff dealt with what was reported.</summary>
    public const string SettleReport = nameof(SettleReport);

    /// <summary>Whether only staff see it.</summary>
    /// <param name="action">The action.</param>
    public static bool IsForStaff(string action) => action is Report or SettleReport;
}

/// <summary>The parts that people have in a question; also the names of the guards of the life cycle.</summary>
public static class Parts
{
    /// <summary>Asks.</summary>
    public const string Asker = nameof(Asker);

    /// <summary>Answers.</summary>
    public const string Answerer = nameof(Answerer);

    /// <summary>Looks after what is silent or was reported.</summary>
    public const string Overseer = nameof(Overseer);

    /// <summary>The site itself.</summary>
    public const string Site = nameof(Site);

    /// <summary>Those that are guards.</summary>
    public static IReadOnlyList<string> Guards { get; } = [Asker, Answerer, Overseer];
}

/// <summary>Who is asked.</summary>
public static class Routes
{
    /// <summary>The people of organizations.</summary>
    public const string Organization = nameof(Organization);

    /// <summary>The focal points of a country.</summary>
    public const string Country = nameof(Country);

    /// <summary>The facilitators, because nobody else is there.</summary>
    public const string Facilitator = nameof(Facilitator);
}

/// <summary>The reasons that people choose from, in the order of the lists.</summary>
public static class QuestionReasons
{
    /// <summary>Why those who were asked cannot answer.</summary>
    public static IReadOnlyList<string> Decline { get; } = ["NotOurs", "NotNow", "AlreadyPublic", "Confidential", "Unclear", "Other"];

    /// <summary>What is wrong with what somebody wrote.</summary>
    public static IReadOnlyList<string> Report { get; } = ["Abuse", "Advertising", "Fraud", "PersonalData", "Other"];

    /// <summary>Why staff end a question.</summary>
    public static IReadOnlyList<string> CloseByStaff { get; } = ["Misuse", "NobodyAnswers", "Settled", "Duplicate", "Other"];
}
