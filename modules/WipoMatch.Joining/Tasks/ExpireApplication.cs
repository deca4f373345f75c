using Microsoft.EntityFrameworkCore;
using WipoMatch.Data;
using WipoMatch.Joining.Applications;
using WipoMatch.Joining.Letters;
using WipoMatch.Joining.Vetting;

namespace WipoMatch.Joining.Tasks;

/// <summary>Closes an application whose question stayed without an answer.</summary>
public sealed class ExpireApplication(
    DbContext db, IWriteTransactions transactions, ApplicationStore store, JoinMoves moves, ApplicationJournal journal, JoinLetters letters)
{
    /// <summary>The applications whose question is older than an instant.</summary>
    /// <param name="before">The instant, UTC.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<IReadOnlyList<long>> DueAsync(DateTime before, CancellationToken cancellationToken) => await db.Set<Application>()
        .Where(row => row.State == JoinStates.QuestionsAsked && row.WaitingSinceUtc <= before).OrderBy(row => row.Id).Select(row => row.Id).ToListAsync(cancellationToken);

    /// <summary>Closes one, and tells the applicant.</summary>
    /// <param name="id">The application.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task RunAsync(long id, CancellationToken cancellationToken) => transactions.RunAsync(
        async token =>
        {
            if (await store.TakeAsync(id, token) is { } application && moves.OfSite(application, JoinActions.Expire) is { } transition)
            {
                var step = await journal.MoveAsync(application, JoinActions.Expire, transition.To, "", "", token);
                await letters.ExpiredAsync(application, step, token);
            }
        },
        cancellationToken);
}
