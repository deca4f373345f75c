using WipoMatch.Joining.Applications;

namespace WipoMatch.Joining.Commands;

/// <summary>Whether somebody could be let in.</summary>
public abstract record LetInAnswer
{
    private LetInAnswer()
    {
    }

    /// <summary>They have an account and an organization.</summary>
    /// <param name="Application">The application, to be changed further in the running transaction.</param>
    public sealed record Done(Application Application) : LetInAnswer;

    /// <summary>Something stands against it.</summary>
    /// <param name="Reason">What, in the decider's language.</param>
    public sealed record Refused(string Reason) : LetInAnswer;
}
