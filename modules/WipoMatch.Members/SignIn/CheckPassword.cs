using Microsoft.EntityFrameworkCore;
using WipoMatch.Data;
using WipoMatch.Members.Accounts;
using WipoMatch.Security;

namespace WipoMatch.Members.SignIn;

/// <summary>
/// Whether an address and a password belong together. After five wrong passwords an account is locked for a while; an address without account behaves
/// alike, so that nobody learns who has one.
/// </summary>
public sealed class CheckPassword(
    DbContext db, IWriteTransactions transactions, AccountStore accounts, Passwords passwords, TryLimits limits, TimeProvider clock)
{
    /// <summary>So many wrong tries lock.</summary>
    public const int MostFailures = 5;

    /// <summary>So many wrong tries of one network address stop it.</summary>
    public const int MostFailuresOfOrigin = 50;

    /// <summary>For so long.</summary>
    public static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(15);

    /// <summary>Checks.</summary>
    /// <param name="email">What was typed.</param>
    /// <param name="password">What was typed.</param>
    /// <param name="origin">The network address.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<SignInAnswer> RunAsync(string email, string password, string origin, CancellationToken cancellationToken)
    {
        var (originKey, emailKey) = ("from:" + origin, "mail:" + EmailAddress.Normalize(email));
        if (limits.IsReached(originKey, MostFailuresOfOrigin))
        {
            return new SignInAnswer.LockedUntil(limits.EndOf(originKey));
        }

        var found = await accounts.FindByEmailAsync(email, cancellationToken);
        var isRight = passwords.IsRight(found, password);
        if (found is null && limits.IsReached(emailKey, MostFailures))
        {
            return new SignInAnswer.LockedUntil(limits.EndOf(emailKey));
        }

        var answer = found is null ? new SignInAnswer.Wrong() : await NoteAsync(found.Id, isRight, cancellationToken);
        if (answer is SignInAnswer.Wrong)
        {
            limits.Count(originKey, LockedFor);
            if (found is null)
            {
                limits.Count(emailKey, LockedFor);
            }
        }

        return answer;
    }

    private async Task<SignInAnswer> NoteAsync(string accountId, bool isRight, CancellationToken cancellationToken)
    {
        SignInAnswer answer = new SignInAnswer.Wrong();
        await transactions.RunAsync(
            async token =>
            {
                var account = (await accounts.FindAsync(accountId, token))!;
                answer = Failures.Note(account, isRight, clock.UtcNow());
                await db.SaveChangesAsync(token);
            },
            cancellationToken);
        return answer;
    }
}
