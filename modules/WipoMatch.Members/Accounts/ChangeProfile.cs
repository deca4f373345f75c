using Microsoft.EntityFrameworkCore;
using WipoMatch.Data;

namespace WipoMatch.Members.Accounts;

/// <summary>Changes what people say about themselves.</summary>
public sealed class ChangeProfile(DbContext db, IWriteTransactions transactions, AccountStore accounts)
{
    /// <summary>Changes it.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="displayName">The name that others see.</param>
    /// <param name="language">One of the six codes.</param>
    /// <param name="timeZone">An IANA time zone.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task RunAsync(string accountId, string displayName, string language, string timeZone, CancellationToken cancellationToken) => transactions.RunAsync(
        async token =>
        {
            var account = (await accounts.FindAsync(accountId, token))!;
            (account.DisplayName, account.Language, account.TimeZone) = (displayName, language, timeZone);
            accounts.Renew(account);
            await db.SaveChangesAsync(token);
        },
        cancellationToken);
}
