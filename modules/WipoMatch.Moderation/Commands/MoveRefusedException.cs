namespace WipoMatch.Moderation.Commands;

/// <summary>Takes a form back whose work was not done, so that it can be sent again under the same key.</summary>
/// <param name="answer">Why it was not done.</param>
internal sealed class MoveRefusedException(MoveAnswer answer) : Exception("The action was not done.")
{
    /// <summary>Why.</summary>
    public MoveAnswer Answer { get; } = answer;
}
