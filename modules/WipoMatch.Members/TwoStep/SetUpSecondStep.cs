using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using WipoMatch.Data;
using WipoMatch.Members.Accounts;
using WipoMatch.Members.Letters;
using WipoMatch.Notifications.Contracts;

namespace WipoMatch.Members.TwoStep;

/// <summary>Switches the second step of an account on and off.</summary>
public sealed class SetUpSecondStep(
    DbContext db, IWriteTransactions transactions, AccountStore accounts, IMail mail, AccountLetters letters, TimeProvider clock)
{
    private const int CodeCount = 10;

    private const int CodeLetters = 10;

    // Without letters and digits that look alike.
    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>The secret for the authenticator: a new one, or the one that was given out and not confirmed yet.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<string> BeginAsync(string accountId, CancellationToken cancellationToken)
    {
        var secret = "";
        await ChangeAsync(
            accountId,
            account =>
            {
                if (account.UsesSecondStep)
                {
                    return Task.CompletedTask;
                }

                secret = account.AuthenticatorKey ??= OneTimeCode.NewSecret();
                return Task.CompletedTask;
            },
            cancellationToken);
        return secret;
    }

    /// <summary>Switches it on when the code is right.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="typed">The code of the authenticator.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Recovery codes, which are shown once; null when the code is wrong.</returns>
    public async Task<IReadOnlyList<string>?> EnableAsync(string accountId, string typed, CancellationToken cancellationToken)
    {
        IReadOnlyList<string>? codes = null;
        await ChangeAsync(
            accountId,
            async account =>
            {
                if (!account.UsesSecondStep && account.AuthenticatorKey is { } secret &&
                    OneTimeCode.Find(secret, Codes.Clean(typed), clock.GetUtcNow(), account.LastCodeStep) is { } step)
                {
                    (account.LastCodeStep, account.UsesSecondStep) = (step, true);
                    codes = await NewCodesAsync(account, cancellationToken);
                    await mail.QueueAsync(letters.SecondStep(account), cancellationToken);
                }
            },
            cancellationToken);
        return codes;
    }

    /// <summary>Switches it off.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task DisableAsync(string accountId, CancellationToken cancellationToken) => ChangeAsync(
        accountId,
        async account =>
        {
            if (account.UsesSecondStep)
            {
                (account.UsesSecondStep, account.AuthenticatorKey) = (false, null);
                await db.Set<RecoveryCode>().Where(row => row.AccountId == account.Id).ExecuteDeleteAsync(cancellationToken);
                accounts.Renew(account);
                await mail.QueueAsync(letters.SecondStep(account), cancellationToken);
            }
        },
        cancellationToken);

    private async Task<IReadOnlyList<string>> NewCodesAsync(Account account, CancellationToken cancellationToken)
    {
        await db.Set<RecoveryCode>().Where(row => row.AccountId == account.Id).ExecuteDeleteAsync(cancellationToken);
        var codes = Enumerable.Range(0, CodeCount).Select(_ => RandomNumberGenerator.GetString(Alphabet, CodeLetters)).ToList();
        db.AddRange(codes.Select(code => new RecoveryCode { AccountId = account.Id, Hash = Codes.Hash(code) }));
        accounts.Renew(account);
        return codes;
    }

    private Task ChangeAsync(string accountId, Func<Account, Task> change, CancellationToken cancellationToken) => transactions.RunAsync(
        async token =>
        {
            await change((await accounts.FindAsync(accountId, token))!);
            await db.SaveChangesAsync(token);
        },
        cancellationToken);
}
