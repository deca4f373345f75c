using WipoMatch.Members.Accounts;

namespace WipoMatch.Members.SignIn;

/// <summary>What wrong and right tries do to an account.</summary>
internal static class Failures
{
    public static SignInAnswer Note(Account account, bool isRight, DateTime now)
    {
        if (account.LockedUntilUtc > now)
        {
            return new SignInAnswer.LockedUntil(account.LockedUntilUtc.Value);
        }

        if (isRight)
        {
            (account.Failures, account.LockedUntilUtc) = (0, null);
            return AccountStates.MaySignIn(account.State) ? new SignInAnswer.Right(account) : new SignInAnswer.Wrong();
        }

        account.Failures++;
        if (account.Failures < CheckPassword.MostFailures)
        {
            return new SignInAnswer.Wrong();
        }

        (account.Failures, account.LockedUntilUtc) = (0, now + CheckPassword.LockedFor);
        return new SignInAnswer.Wrong();
    }
}
