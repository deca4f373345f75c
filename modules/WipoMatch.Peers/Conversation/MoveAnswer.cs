namespace WipoMatch.Peers.Conversation;

/// <summary>What became of an action.</summary>
public abstract record MoveAnswer
{
    private MoveAnswer()
    {
    }

    /// <summary>It was done.</summary>
    public sealed record Done : MoveAnswer;

    /// <summary>Somebody wrote meanwhile, which the person has not read.</summary>
    public sealed record Changed : MoveAnswer;

    /// <summary>The state does not offer it, or the person has no part in it.</summary>
    /// <param name="State">The state now.</param>
    public sealed record Over(string State) : MoveAnswer;

    /// <summary>There is no such question for the person.</summary>
    public sealed record Unknown : MoveAnswer;
}

/// <summary>Takes a form back whose work was not done, so that it can be sent again under the same key.</summary>
/// <param name="answer">Why it was not done.</param>
internal sealed class MoveRefusedException(MoveAnswer answer) : Exception("The action was not done.")
{
    /// <summary>Why.</summary>
    public MoveAnswer Answer { get; } = answer;
}
