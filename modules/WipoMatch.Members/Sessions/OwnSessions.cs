using Microsoft.EntityFrameworkCore;
using WipoMatch.Data;
using WipoMatch.Security;

namespace WipoMatch.Members.Sessions;

/// <summary>The sign-ins of one account.</summary>
public sealed class OwnSessions(DbContext db, IWriteTransactions transactions, TimeProvider clock)
{
    /// <summary>Those that hold, the latest first.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<IReadOnlyList<Session>> ListAsync(string accountId, CancellationToken cancellationToken)
    {
        var since = clock.UtcNow() - SignInScheme.Lasts;
        return await db.Set<Session>().AsNoTracking()
            .Where(row => row.AccountId == accountId && row.EndedUtc == null && row.LastSeenUtc >= since)
            .OrderByDescending(row => row.LastSeenUtc).ThenBy(row => row.Id)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Ends one; another account's stays.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="sessionId">The sign-in.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task EndAsync(string accountId, string? sessionId, CancellationToken cancellationToken) =>
        EndAsync(row => row.AccountId == accountId && row.Id == sessionId, cancellationToken);

    /// <summary>Ends all but one.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="keptId">The sign-in that stays; null for none.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task EndOthersAsync(string accountId, string? keptId, CancellationToken cancellationToken) =>
        EndAsync(row => row.AccountId == accountId && row.Id != keptId, cancellationToken);

    private Task EndAsync(System.Linq.Expressions.Expression<Func<Session, bool>> which, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow();
        return transactions.RunAsync(
            token => db.Set<Session>().Where(which).Where(row => row.EndedUtc == null).ExecuteUpdateAsync(set => set.SetProperty(row => row.EndedUtc, now), token),
            cancellationToken);
    }
}
