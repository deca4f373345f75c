using Microsoft.EntityFrameworkCore;
using WipoMatch.Data;
using WipoMatch.Display;
using WipoMatch.Peers.Letters;
using WipoMatch.Peers.Questions;
using WipoMatch.Security;

namespace WipoMatch.Peers.Conversation;

/// <summary>Carries an action of the life cycle out: once, by a party, and by somebody who has read what was written before.</summary>
public sealed class MoveQuestion(
    DbContext db, IWriteTransactions transactions, QuestionAccess access, Moves moves, SendQuestion send, QuestionJournal journal, QuestionLetters letters,
    IPageFrame frame, ICurrentUser user, TimeProvider clock)
{
    /// <summary>Does it.</summary>
    /// <param name="key">The identifier of the question, or the token of a mailed link.</param>
    /// <param name="move">What to do.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<MoveAnswer> RunAsync(string key, Move move, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(move);
        MoveAnswer answer = new MoveAnswer.Unknown();
        await transactions.RunAsync(async token => answer = await RunInsideAsync(key, move, token), cancellationToken);
        return answer;
    }

    private async Task<MoveAnswer> RunInsideAsync(string key, Move move, CancellationToken cancellationToken)
    {
        if (await access.OpenAsync(key, cancellationToken) is not { } opened)
        {
            return new MoveAnswer.Unknown();
        }

        if (moves.Find(opened, move.Action) is not { } transition)
        {
            return new MoveAnswer.Over(opened.Question.State);
        }

        if (move.Seen != opened.Seen)
        {
            return new MoveAnswer.Changed();
        }

        var question = await db.Set<Question>().SingleAsync(row => row.Id == opened.Question.Id, cancellationToken);
        question.Origin = frame.Origin.AbsoluteUri;
        if (move.Action == QuestionActions.Send)
        {
            await send.RunAsync(question, opened.Messages[0], cancellationToken);
            return new MoveAnswer.Done();
        }

        await CarryOutAsync(opened, question, transition.To, move, transition.Guards[0], cancellationToken);
        return new MoveAnswer.Done();
    }

    private async Task CarryOutAsync(OpenedQuestion opened, Question question, string to, Move move, string part, CancellationToken cancellationToken)
    {
        var before = question.State;
        question.State = to;
        SetClock(question, before, move.Action);
        var message = new QuestionMessage
        {
            Part = part,
            Action = move.Action,
            AuthorId = user.UserId,
            AuthorName = part == Parts.Asker ? question.AskerName : user.DisplayName,
            Language = move.Language,
            AtUtc = clock.UtcNow(),
            Reason = move.Reason,
            Text = move.Text,
        };
        await journal.WriteAsync(question, message, before, cancellationToken);
        await letters.MovedAsync(question, message, opened.Organizations, cancellationToken);
    }

    private void SetClock(Question question, string before, string action)
    {
        var now = clock.UtcNow();
        switch (question.State)
        {
            case QuestionStates.Open when before != QuestionStates.Open:
                (question.WaitingSinceUtc, question.Reminded) = (now, 0);
                break;
            case QuestionStates.Answered:
                (question.WaitingSinceUtc, question.Reminded) = (null, 0);
                break;
            case QuestionStates.Declined or QuestionStates.Closed:
                (question.WaitingSinceUtc, question.ClosedUtc) = (null, now);
                break;
        }

        if (action is QuestionActions.Reply or QuestionActions.Decline)
        {
            question.FirstReplyUtc ??= now;
        }

        question.IsReported &= action != QuestionActions.CloseByStaff;
    }
}
