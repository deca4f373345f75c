using Microsoft.EntityFrameworkCore;
using WipoMatch.Data;
using WipoMatch.Peers.Questions;
using WipoMatch.Security;

namespace WipoMatch.Peers.Conversation;

/// <summary>A party says that something is wrong with what the other wrote; staff settle it.</summary>
public sealed class ReportQuestion(DbContext db, IWriteTransactions transactions, QuestionAccess access, QuestionJournal journal, ICurrentUser user, TimeProvider clock)
{
    /// <summary>Puts the question on the desk of staff.</summary>
    /// <param name="key">The identifier of the question, or the token of a mailed link.</param>
    /// <param name="reason">One of <see cref="QuestionReasons.Report"/>.</param>
    /// <param name="text">More about it; may be empty.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<MoveAnswer> ReportAsync(string key, string reason, string text, CancellationToken cancellationToken) => RunAsync(
        key, opened => opened.Question.AskedUtc is not null && (opened.Parts.Contains(Parts.Asker) || opened.Parts.Contains(Parts.Answerer)),
        question => (question.IsReported, question.ReportedUtc) = (true, clock.UtcNow()),
        QuestionActions.Report, reason, text, cancellationToken);

    /// <summary>Takes it from the desk of staff.</summary>
    /// <param name="key">The identifier of the question.</param>
    /// <param name="text">What was done about it.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<MoveAnswer> SettleAsync(string key, string text, CancellationToken cancellationToken) => RunAsync(
        key, opened => opened.Question.IsReported && opened.Parts.Contains(Parts.Overseer), question => question.IsReported = false,
        QuestionActions.SettleReport, "", text, cancellationToken);

    private async Task<MoveAnswer> RunAsync(
        string key, Func<OpenedQuestion, bool> mayDo, Action<Question> change, string action, string reason, string text, CancellationToken cancellationToken)
    {
        MoveAnswer answer = new MoveAnswer.Unknown();
        await transactions.RunAsync(
            async token =>
            {
                if (await access.OpenAsync(key, token) is { } opened)
                {
                    answer = mayDo(opened) ? new MoveAnswer.Done() : new MoveAnswer.Over(opened.Question.State);
                    if (answer is MoveAnswer.Done)
                    {
                        await WriteAsync(opened, change, action, reason, text, token);
                    }
                }
            },
            cancellationToken);
        return answer;
    }

    private async Task WriteAsync(OpenedQuestion opened, Action<Question> change, string action, string reason, string text, CancellationToken cancellationToken)
    {
        var question = await db.Set<Question>().SingleAsync(row => row.Id == opened.Question.Id, cancellationToken);
        change(question);
        var part = action == QuestionActions.SettleReport ? Parts.Overseer : opened.Part;
        var message = new QuestionMessage
        {
            Part = part,
            Action = action,
            AuthorId = user.UserId,
            AuthorName = part == Parts.Asker ? question.AskerName : user.DisplayName,
            Language = "",
            AtUtc = clock.UtcNow(),
            Reason = reason,
            Text = text,
        };
        await journal.WriteAsync(question, message, question.State, cancellationToken);
    }
}
