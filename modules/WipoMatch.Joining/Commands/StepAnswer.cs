using WipoMatch.Joining.Applications;

namespace WipoMatch.Joining.Commands;

/// <summary>What became of an action.</summary>
public abstract record StepAnswer
{
    private StepAnswer()
    {
    }

    /// <summary>It was done.</summary>
    /// <param name="Application">The application as it is now.</param>
    public sealed record Done(Application Application) : StepAnswer;

    /// <summary>Something stands against it.</summary>
    /// <param name="Reasons">What, in the person's language.</param>
    public sealed record Refused(IReadOnlyList<string> Reasons) : StepAnswer;

    /// <summary>The application is not what the person has read: it was changed meanwhile.</summary>
    public sealed record Changed : StepAnswer;

    /// <summary>It was too late: the state no longer offers it.</summary>
    /// <param name="State">The state now.</param>
    public sealed record Over(string State) : StepAnswer;

    /// <summary>There is no such application.</summary>
    public sealed record Unknown : StepAnswer;
}

/// <summary>Takes a form back whose work was not done, so that it can be sent again under the same key.</summary>
/// <param name="answer">Why it was not done.</param>
internal sealed class StepRefusedException(StepAnswer answer) : Exception("The action was not done.")
{
    /// <summary>Why.</summary>
    public StepAnswer Answer { get; } = answer;
}
