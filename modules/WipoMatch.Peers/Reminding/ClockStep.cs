using Microsoft.EntityFrameworkCore;
using WipoMatch.Data;
using WipoMatch.Peers.Letters;
using WipoMatch.Peers.Questions;

namespace WipoMatch.Peers.Reminding;

/// <summary>What the clock does to one question. A step that was taken is written down with its letters, so running again changes nothing.</summary>
public sealed class ClockStep(DbContext db, IWriteTransactions transactions, QuestionJournal journal, QuestionLetters letters, TimeProvider clock)
{
    private static readonly int[] Reminders = [7, 3];

    /// <summary>Takes the step that is due; of several that were missed only the last one.</summary>
    /// <param name="id">The question.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task RunAsync(long id, CancellationToken cancellationToken) => transactions.RunAsync(
        async token =>
        {
            var question = await db.Set<Question>().SingleOrDefaultAsync(row => row.Id == id && row.State == QuestionStates.Open, token);
            if (question?.WaitingSinceUtc is { } since && Due(WorkingDays.Between(since, clock.UtcNow())) is var step && step > question.Reminded)
            {
                await TakeAsync(question, step, token);
            }
        },
        cancellationToken);

    /// <summary>Removes a question that its visitor has not confirmed.</summary>
    /// <param name="id">The question.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task RemoveAsync(long id, CancellationToken cancellationToken) => transactions.RunAsync(
        token => db.Set<Question>().Where(row => row.Id == id && row.State == QuestionStates.Unconfirmed).ExecuteDeleteAsync(token), cancellationToken);

    private static int Due(int days) => days > WorkingDays.ToAnswer ? WorkingDays.ToAnswer : Reminders.FirstOrDefault(reminder => days >= reminder);

    private async Task TakeAsync(Question question, int step, CancellationToken cancellationToken)
    {
        var isSilent = step == WorkingDays.ToAnswer;
        question.Reminded = step;
        question.SilentUtc ??= isSilent ? clock.UtcNow() : null;
        var message = new QuestionMessage
        {
            Part = Parts.Site,
            Action = isSilent ? QuestionActions.Escalate : QuestionActions.Remind,
            AuthorName = "",
            Language = "",
            AtUtc = clock.UtcNow(),
            Reason = "",
            Text = "",
        };
        await journal.WriteAsync(question, message, question.State, cancellationToken);
        if (isSilent)
        {
            await letters.EscalatedAsync(question, message, cancellationToken);
            return;
        }

        var organizations = await db.Set<QuestionAddressee>().Where(row => row.QuestionId == question.Id).Select(row => row.Organization).ToListAsync(cancellationToken);
        await letters.RemindedAsync(question, message, organizations, cancellationToken);
    }
}
