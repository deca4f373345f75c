namespace WipoMatch.Feedback.Desk;

/// <summary>What became of an action on the desk.</summary>
public abstract record DeskAnswer
{
    private DeskAnswer()
    {
    }

    /// <summary>It was done.</summary>
    public sealed record Done : DeskAnswer;

    /// <summary>It was not.</summary>
    /// <param name="Reason">The key of the text that says why.</param>
    public sealed record Refused(string Reason) : DeskAnswer;

    /// <summary>There is no such message.</summary>
    public sealed record Unknown : DeskAnswer;
}

/// <summary>Takes a form back whose work was not done, so that it can be sent again under the same key.</summary>
/// <param name="answer">Why it was not done.</param>
internal sealed class DeskRefusedException(DeskAnswer answer) : Exception("The action was not done.")
{
    /// <summary>Why.</summary>
    public DeskAnswer Answer { get; } = answer;
}
