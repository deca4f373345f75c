using Microsoft.EntityFrameworkCore;
using WipoMatch.Data;
using WipoMatch.Joining.Applications;
using WipoMatch.Joining.Drafts;
using WipoMatch.Joining.Letters;
using WipoMatch.Joining.Vetting;
using WipoMatch.Settings;

namespace WipoMatch.Joining.Commands;

/// <summary>Takes a link that was mailed: the application goes to the desk.</summary>
public sealed class ConfirmAddress(
    DbContext db, IWriteTransactions transactions, ApplicationLinks links, JoinMoves moves, ApplicationJournal journal, JoinLetters letters, ISiteService site,
    TimeProvider clock)
{
    /// <summary>What a link does now.</summary>
    /// <param name="token">The token.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<LinkState> PeekAsync(string token, CancellationToken cancellationToken) =>
        StateOf(await links.FindByConfirmAsync(token, cancellationToken));

    /// <summary>Confirms; a second time changes nothing.</summary>
    /// <param name="token">The token.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<LinkState> RunAsync(string token, CancellationToken cancellationToken)
    {
        LinkState state = new LinkState.Unknown();
        await transactions.RunAsync(async stop => state = await ConfirmAsync(token, stop), cancellationToken);
        return state;
    }

    private async Task<LinkState> ConfirmAsync(string token, CancellationToken cancellationToken)
    {
        var application = await links.FindByConfirmAsync(token, cancellationToken);
        if (StateOf(application) is not LinkState.Works || await moves.FindAsync(application!, JoinActions.Confirm, cancellationToken) is not { IsOpen: true } move)
        {
            return StateOf(application);
        }

        application!.DueOn = WorkingDays.After(site.Today, WorkingDays.ToDecide);
        var step = await journal.MoveAsync(application, JoinActions.Confirm, move.Transition.To, "", "", cancellationToken);
        await db.Set<Draft>().Where(row => row.Id == application.DraftId).ExecuteDeleteAsync(cancellationToken);
        await letters.ReceivedAsync(application, step, cancellationToken);
        await letters.WaitsAsync(application, step, askerId: null, cancellationToken);
        return new LinkState.Used(application);
    }

    private LinkState StateOf(Application? application) => application switch
    {
        null => new LinkState.Unknown(),
        { State: not JoinStates.Unconfirmed } => new LinkState.Used(application),
        _ when application.ConfirmUntilUtc <= clock.UtcNow() => new LinkState.TooLate(application),
        _ => new LinkState.Works(application),
    };
}

/// <summary>What a link that confirms does.</summary>
public abstract record LinkState
{
    private LinkState()
    {
    }

    /// <summary>It confirms.</summary>
    /// <param name="Application">The application.</param>
    public sealed record Works(Application Application) : LinkState;

    /// <summary>It has confirmed.</summary>
    /// <param name="Application">The application.</param>
    public sealed record Used(Application Application) : LinkState;

    /// <summary>Its time is over; another one can be sent.</summary>
    /// <param name="Application">The application.</param>
    public sealed record TooLate(Application Application) : LinkState;

    /// <summary>It was replaced by a newer one, or never made.</summary>
    public sealed record Unknown : LinkState;
}
