using WipoMatch.Peers.Asking;
using WipoMatch.Peers.Desk;
using WipoMatch.Peers.Questions;

namespace WipoMatch.Peers.Conversation;

/// <summary>Builds the page of a question.</summary>
public sealed class QuestionPageQuery(QuestionAccess access, Moves moves, SubjectFinder subjects, AskedNames names, ClockWords clock)
{
    private static readonly string[] Actions =
    [
        QuestionActions.Send, QuestionActions.Reply, QuestionActions.AskFurther, QuestionActions.Decline, QuestionActions.Close, QuestionActions.CloseByStaff,
    ];

    /// <summary>The page; null when there is no such question for the person.</summary>
    /// <param name="key">The identifier of the question, or the token of a mailed link.</param>
    /// <param name="warned">The action whose text holds an address, or null.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<QuestionView?> ReadAsync(string key, string? warned, CancellationToken cancellationToken)
    {
        if (await access.OpenAsync(key, cancellationToken) is not { } opened)
        {
            return null;
        }

        var question = opened.Question;
        return new(
            opened,
            subjects.FindSet(question.SubjectSet),
            names.Of(question.Route, opened.Organizations, question.Countries.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
            clock.Of(question),
            clock.ToneOf(question),
            Actions.Where(action => moves.Find(opened, action) is not null).ToHashSet(StringComparer.Ordinal),
            warned);
    }
}
