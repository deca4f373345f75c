using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using WipoMatch.Data;
using WipoMatch.Members.Accounts;
using WipoMatch.Security;

namespace WipoMatch.Members.Sessions;

/// <summary>
/// One look-up by key for each request of a person who signed in: an ended session or a locked account is out at once, and changed roles are in force at once.
/// </summary>
internal sealed class SessionCheck(DbContext db, Principals principals, IWriteTransactions transactions, TimeProvider clock) : ISignInCheck
{
    private static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public async Task<ClaimsPrincipal?> CheckAsync(ClaimsPrincipal person, CancellationToken cancellationToken)
    {
        var id = person.FindFirstValue(UserClaims.Session);
        var known = await (from session in db.Set<Session>()
                           join account in db.Set<Account>() on session.AccountId equals account.Id
                           where session.Id == id && session.EndedUtc == null
                           select new { session.LastSeenUtc, account }).AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        var now = clock.UtcNow();
        if (known is null || !AccountStates.MaySignIn(known.account.State) || known.LastSeenUtc + SignInScheme.Lasts + SeenEvery < now)
        {
            return null;
        }

        if (known.LastSeenUtc + SeenEvery < now)
        {
            await NoteAsync(id!, now);
        }

        return known.account.SecurityStamp == person.FindFirstValue(UserClaims.Stamp)
            ? person
            : await principals.OfAsync(known.account, id!, cancellationToken);
    }

    // Reading must not wait for somebody who writes for long; the next request notes it.
    private async Task NoteAsync(string id, DateTime now)
    {
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            await transactions.RunAsync(
                token => db.Set<Session>().Where(row => row.Id == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.LastSeenUtc, now), token), limit.Token);
        }
        catch (Exception exception) when (exception is OperationCanceledException or WriteLockTimeoutException)
        {
            // Noted by a later request.
        }
    }
}
