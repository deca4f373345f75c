using WipoMatch.LifeCycles;
using WipoMatch.Security;

namespace WipoMatch.Peers.Questions;

/// <summary>What the person can do with a question, by the definition of the life cycle.</summary>
public sealed class Moves(ILifeCycles cycles, ICurrentUser user)
{
    /// <summary>An action; null when the state does not offer it or the person has another part.</summary>
    /// <param name="opened">The question.</param>
    /// <param name="action">The action.</param>
    public LifeCycleTransition? Find(OpenedQuestion opened, string action)
    {
        ArgumentNullException.ThrowIfNull(opened);
        return cycles.Get(PeerQuestion.Name).Find(opened.Question.State, action) is { } transition
            && transition.Guards.All(opened.Parts.Contains) && MayUse(transition.Permission, opened)
            ? transition
            : null;
    }

    // A visitor has no roles; the mailed link stands for the right to ask.
    private bool MayUse(string permission, OpenedQuestion opened) =>
        (opened.ByLink && permission == Permissions.UseQuestions.Name) || user.May(new(permission, ""));
}
