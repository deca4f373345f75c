using System.Text;
using Microsoft.EntityFrameworkCore;
using WipoMatch.Data;
using WipoMatch.Members.Accounts;
using WipoMatch.Members.SignIn;
using WipoMatch.Security;

namespace WipoMatch.Members.TwoStep;

/// <summary>Checks the code of the second step; recovery codes count, too.</summary>
public sealed class SecondStep(DbContext db, IWriteTransactions transactions, AccountStore accounts, TimeProvider clock)
{
    /// <summary>Checks a code. A wrong one counts like a wrong password.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="typed">What was typed, with blanks as people type them.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<SignInAnswer> RunAsync(string accountId, string typed, CancellationToken cancellationToken)
    {
        SignInAnswer answer = new SignInAnswer.Wrong();
        await transactions.RunAsync(
            async token =>
            {
                if (await accounts.FindAsync(accountId, token) is { UsesSecondStep: true } account)
                {
                    var isLocked = account.LockedUntilUtc > clock.UtcNow();
                    answer = Failures.Note(account, !isLocked && await IsRightAsync(account, Codes.Clean(typed), token), clock.UtcNow());
                    await db.SaveChangesAsync(token);
                }
            },
            cancellationToken);
        return answer;
    }

    private async Task<bool> IsRightAsync(Account account, string code, CancellationToken cancellationToken)
    {
        if (OneTimeCode.Find(account.AuthenticatorKey ?? "", code, clock.GetUtcNow(), account.LastCodeStep) is { } step)
        {
            account.LastCodeStep = step;
            return true;
        }

        var hash = Codes.Hash(code);
        return await db.Set<RecoveryCode>().Where(row => row.AccountId == account.Id && row.Hash == hash).ExecuteDeleteAsync(cancellationToken) == 1;
    }
}

/// <summary>Codes as people type them and as they are kept.</summary>
internal static class Codes
{
    public static string Clean(string? typed) => string.Concat((typed ?? "").Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit)
        .Select(letter => char.IsDigit(letter) ? (char)('0' + (int)char.GetNumericValue(letter)) : char.ToLowerInvariant(letter)));

    public static string Hash(string code) => SecretToken.Hash(code);
}
