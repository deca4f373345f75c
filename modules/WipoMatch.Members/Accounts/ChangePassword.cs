using Microsoft.EntityFrameworkCore;
using WipoMatch.Data;
using WipoMatch.Members.Letters;
using WipoMatch.Members.Links;
using WipoMatch.Members.Sessions;
using WipoMatch.Notifications.Contracts;

namespace WipoMatch.Members.Accounts;

/// <summary>Sets a password: all other sign-ins end, and the owner is told by mail.</summary>
public sealed class ChangePassword(
    DbContext db, IWriteTransactions transactions, AccountStore accounts, Passwords passwords, MailedLinks links, OwnSessions sessions, IMail mail,
    AccountLetters letters)
{
    /// <summary>Sets the password of somebody who has shown the old one.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="password">The new password, checked.</param>
    /// <param name="keptSession">The sign-in that goes on.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task RunAsync(string accountId, string password, string? keptSession, CancellationToken cancellationToken) => transactions.RunAsync(
        async token => await SetAsync((await accounts.FindAsync(accountId, token))!, password, keptSession, token), cancellationToken);

    /// <summary>Sets the password by a link.</summary>
    /// <param name="link">The token of the link.</param>
    /// <param name="password">The new password, checked.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Whether the link worked.</returns>
    public async Task<bool> RunByLinkAsync(string link, string password, CancellationToken cancellationToken)
    {
        var hasWorked = false;
        await transactions.RunAsync(
            async token =>
            {
                if (await links.UseAsync(link, LinkPurposes.Password, token) is { } account)
                {
                    (account.Failures, account.LockedUntilUtc) = (0, null);
                    await SetAsync(account, password, keptSession: null, token);
                    hasWorked = true;
                }
            },
            cancellationToken);
        return hasWorked;
    }

    private async Task SetAsync(Account account, string password, string? keptSession, CancellationToken cancellationToken)
    {
        account.PasswordHash = passwords.Hash(account, password);
        account.State = account.State == AccountStates.Unconfirmed && keptSession is null ? AccountStates.Active : account.State;
        accounts.Renew(account);
        await db.SaveChangesAsync(cancellationToken);
        await sessions.EndOthersAsync(account.Id, keptSession, cancellationToken);
        await mail.QueueAsync(letters.PasswordChanged(account), cancellationToken);
    }
}
