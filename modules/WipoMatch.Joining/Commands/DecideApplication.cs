using System.Diagnostics;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WipoMatch.Data;
using WipoMatch.Joining.Applications;
using WipoMatch.Joining.Letters;
using WipoMatch.Joining.Vetting;

namespace WipoMatch.Joining.Commands;

/// <summary>Carries a decision out: about exactly what was read, once, and only while the state offers it.</summary>
public sealed class DecideApplication(
    DbContext db, IWriteTransactions transactions, ApplicationStore store, JoinMoves moves, ApplicationJournal journal, JoinLetters letters, LetIn letIn)
{
    /// <summary>Decides.</summary>
    /// <param name="id">The application.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<StepAnswer> RunAsync(long id, JoinDecision decision, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(decision);
        StepAnswer answer = new StepAnswer.Unknown();
        await transactions.RunAsync(async token => answer = await DecideAsync(id, decision, token), cancellationToken);
        return answer;
    }

    private async Task<StepAnswer> DecideAsync(long id, JoinDecision decision, CancellationToken cancellationToken)
    {
        if (await store.TakeAsync(id, cancellationToken) is not { } application || application.State == JoinStates.Unconfirmed)
        {
            return new StepAnswer.Unknown();
        }

        // To save the checklist is allowed to whoever could say no.
        var action = decision.Action == JoinDecision.Save ? JoinActions.Decline : decision.Action;
        if (await moves.FindAsync(application, action, cancellationToken) is not { } move)
        {
            return new StepAnswer.Over(application.State);
        }

        if (application.Stamp != decision.Stamp)
        {
            return new StepAnswer.Changed();
        }

        return move.IsOpen ? await CarryOutAsync(application, move, decision, cancellationToken) : new StepAnswer.Refused(move.Reasons);
    }

    private async Task<StepAnswer> CarryOutAsync(Application application, JoinMove move, JoinDecision decision, CancellationToken cancellationToken)
    {
        if (decision.Action == JoinDecision.Save)
        {
            (application.Checklist, application.Stamp) = (Written(decision), application.Stamp + 1);
            await db.SaveChangesAsync(cancellationToken);
            return new StepAnswer.Done(application);
        }

        if (decision.Action != JoinActions.Accept)
        {
            return await MoveAsync(application, move, decision, cancellationToken);
        }

        return await letIn.RunAsync(application, decision, cancellationToken) switch
        {
            LetInAnswer.Done done => await MoveAsync(done.Application, move, decision, cancellationToken),
            LetInAnswer.Refused refused => new StepAnswer.Refused([refused.Reason]),
            _ => throw new UnreachableException(),
        };
    }

    private async Task<StepAnswer> MoveAsync(Application application, JoinMove move, JoinDecision decision, CancellationToken cancellationToken)
    {
        application.Checklist = Written(decision);
        var step = await journal.MoveAsync(application, decision.Action, move.Transition.To, decision.Reason, decision.Text, cancellationToken);
        await TellAsync(application, step, cancellationToken);
        return new StepAnswer.Done(application);
    }

    private static string Written(JoinDecision decision) => JsonSerializer.Serialize(decision.Checklist);

    private Task TellAsync(Application application, ApplicationStep step, CancellationToken cancellationToken) => step.Action switch
    {
        JoinActions.Accept => letters.AcceptedAsync(application, step, cancellationToken),
        JoinActions.Decline => letters.DeclinedAsync(application, step, cancellationToken),
        _ => letters.AskedAsync(application, step, cancellationToken),
    };
}
