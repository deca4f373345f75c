using WipoMatch.Auditing;
using WipoMatch.Data;
using WipoMatch.Members.Accounts;
using WipoMatch.Members.Sessions;

namespace WipoMatch.Members.Management;

/// <summary>Ends all sign-ins of an account.</summary>
public sealed class EndSessions(IWriteTransactions transactions, AccountStore accounts, OwnSessions sessions, IAuditTrail audit)
{
    /// <summary>Ends them.</summary>
    /// <param name="accountId">Whose.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<ManageAnswer> RunAsync(string accountId, CancellationToken cancellationToken)
    {
        var answer = ManageAnswer.Unknown;
        await transactions.RunAsync(
            async token =>
            {
                if (await accounts.FindAsync(accountId, token) is { } account)
                {
                    await sessions.EndOthersAsync(accountId, keptId: null, token);
                    await audit.RecordAsync(new("account", "sessions", accountId, account.DisplayName), token);
                    answer = ManageAnswer.Done;
                }
            },
            cancellationToken);
        return answer;
    }
}
