using WipoMatch.Peers.Asking;
using WipoMatch.Peers.Questions;

namespace WipoMatch.Peers.Conversation;

/// <summary>The page of a question.</summary>
/// <param name="Opened">The question as the person may see it.</param>
/// <param name="Subject">What it is about; null when that is no longer published.</param>
/// <param name="To">Who was asked, in the reader's language.</param>
/// <param name="Clock">The clock in words.</param>
/// <param name="Tone">The tone of the words.</param>
/// <param name="Actions">What the person can do now.</param>
/// <param name="Warned">The action whose text holds an address, about which the person is asked first; null for none.</param>
public sealed record QuestionView(
    OpenedQuestion Opened, Subject? Subject, string To, string Clock, string Tone, IReadOnlySet<string> Actions, string? Warned)
{
    /// <summary>The question.</summary>
    public Question Question => Opened.Question;

    /// <summary>Where its forms are posted, in the reader's language.</summary>
    public string Path => PeerPaths.InLanguage(PeerPaths.Of(Opened.Key));

    /// <summary>The action by which the person writes on; null when they cannot.</summary>
    public string? Writing => new[] { QuestionActions.Reply, QuestionActions.AskFurther }.FirstOrDefault(Actions.Contains);
}
