using Microsoft.EntityFrameworkCore;
using WipoMatch.Auditing;
using WipoMatch.Data;
using WipoMatch.Members.Accounts;
using WipoMatch.Members.Sessions;

namespace WipoMatch.Members.Management;

/// <summary>Locks an account, or opens it again. A locked one is out with its next request.</summary>
public sealed class LockAccount(
    DbContext db, IWriteTransactions transactions, AccountStore accounts, Administrators administrators, OwnSessions sessions, IAuditTrail audit)
{
    /// <summary>Locks or opens.</summary>
    /// <param name="accountId">Whose.</param>
    /// <param name="isLocked">Whether it is locked afterwards.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<ManageAnswer> RunAsync(string accountId, bool isLocked, string reason, CancellationToken cancellationToken)
    {
        var answer = ManageAnswer.Done;
        await transactions.RunAsync(async token => answer = await SetAsync(accountId, isLocked, reason, token), cancellationToken);
        return answer;
    }

    private async Task<ManageAnswer> SetAsync(string accountId, bool isLocked, string reason, CancellationToken cancellationToken)
    {
        if (await accounts.FindAsync(accountId, cancellationToken) is not { } account)
        {
            return ManageAnswer.Unknown;
        }

        var (from, to) = isLocked ? (AccountStates.Active, AccountStates.Locked) : (AccountStates.Locked, AccountStates.Active);
        if (isLocked && await administrators.IsLastAsync(account, cancellationToken))
        {
            return ManageAnswer.LastAdministrator;
        }

        if (account.State == to || (!isLocked && account.State != from))
        {
            return ManageAnswer.Done;
        }

        var before = account.State;
        account.State = to;
        (account.Failures, account.LockedUntilUtc) = (0, null);
        await db.SaveChangesAsync(cancellationToken);
        if (isLocked)
        {
            await sessions.EndOthersAsync(account.Id, keptId: null, cancellationToken);
        }

        await audit.RecordAsync(
            new("account", isLocked ? "lock" : "unlock", account.Id, account.DisplayName) { Reason = reason, Before = new { State = before }, After = new { State = to } },
            cancellationToken);
        return ManageAnswer.Done;
    }
}
