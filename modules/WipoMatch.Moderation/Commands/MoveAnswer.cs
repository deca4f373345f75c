using WipoMatch.Moderation.Reviews;

namespace WipoMatch.Moderation.Commands;

/// <summary>What became of an action.</summary>
public abstract record MoveAnswer
{
    private MoveAnswer()
    {
    }

    /// <summary>It was done.</summary>
    /// <param name="Review">The review as it is now.</param>
    public sealed record Done(Review Review) : MoveAnswer;

    /// <summary>Something stands against it.</summary>
    /// <param name="Reasons">What, in the person's language.</param>
    public sealed record Refused(IReadOnlyList<string> Reasons) : MoveAnswer;

    /// <summary>The item is not the one that the person has read: it was changed meanwhile.</summary>
    public sealed record Changed : MoveAnswer;

    /// <summary>It was too late: the state no longer offers it.</summary>
    /// <param name="State">The state now.</param>
    public sealed record Over(string State) : MoveAnswer;

    /// <summary>There is no such thing.</summary>
    public sealed record Unknown : MoveAnswer;
}
