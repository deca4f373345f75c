using Microsoft.EntityFrameworkCore;
using WipoMatch.Data;
using WipoMatch.Joining.Applications;
using WipoMatch.Joining.Letters;
using WipoMatch.Joining.Vetting;
using WipoMatch.Settings;

namespace WipoMatch.Joining.Commands;

/// <summary>What an applicant does by the link of the mail: answers what was asked, or takes the application back.</summary>
public sealed class ApplicantSteps(
    DbContext db, IWriteTransactions transactions, ApplicationStore store, JoinMoves moves, ApplicationJournal journal, JoinLetters letters, ISiteService site)
{
    /// <summary>Answers; the time for the decision begins anew.</summary>
    /// <param name="id">The application.</param>
    /// <param name="text">The answer.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<StepAnswer> AnswerAsync(long id, string text, CancellationToken cancellationToken) => RunAsync(
        id,
        JoinActions.Answer,
        text,
        async (application, step, token) => await letters.WaitsAsync(application, step, await AskerAsync(application.Id, token), token),
        cancellationToken);

    /// <summary>Takes it back.</summary>
    /// <param name="id">The application.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<StepAnswer> WithdrawAsync(long id, CancellationToken cancellationToken) => RunAsync(
        id, JoinActions.Withdraw, "", letters.WithdrawnAsync, cancellationToken);

    private async Task<StepAnswer> RunAsync(
        long id, string action, string text, Func<Application, ApplicationStep, CancellationToken, Task> tell, CancellationToken cancellationToken)
    {
        StepAnswer answer = new StepAnswer.Unknown();
        await transactions.RunAsync(async token => answer = await MoveAsync(id, action, text, tell, token), cancellationToken);
        return answer;
    }

    private async Task<StepAnswer> MoveAsync(
        long id, string action, string text, Func<Application, ApplicationStep, CancellationToken, Task> tell, CancellationToken cancellationToken)
    {
        if (await store.TakeAsync(id, cancellationToken) is not { } application)
        {
            return new StepAnswer.Unknown();
        }

        if (await moves.FindAsync(application, action, cancellationToken) is not { } move)
        {
            return new StepAnswer.Over(application.State);
        }

        if (!move.IsOpen)
        {
            return new StepAnswer.Refused(move.Reasons);
        }

        application.DueOn = JoinStates.IsOpen(move.Transition.To) ? WorkingDays.After(site.Today, WorkingDays.ToDecide) : application.DueOn;
        var step = await journal.MoveAsync(application, action, move.Transition.To, "", text, cancellationToken);
        await tell(application, step, cancellationToken);
        return new StepAnswer.Done(application);
    }

    private Task<string?> AskerAsync(long id, CancellationToken cancellationToken) => db.Set<ApplicationStep>()
        .Where(row => row.ApplicationId == id && row.Action == JoinActions.Ask).OrderByDescending(row => row.Id).Select(row => row.ActorId).FirstOrDefaultAsync(cancellationToken);
}
