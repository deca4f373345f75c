using WipoMatch.Members.Accounts;

namespace WipoMatch.Members.SignIn;

/// <summary>What came of a try to sign in.</summary>
public abstract record SignInAnswer
{
    private SignInAnswer()
    {
    }

    /// <summary>It is the person.</summary>
    /// <param name="Account">The account.</param>
    public sealed record Right(Account Account) : SignInAnswer;

    /// <summary>It is not, or nobody knows.</summary>
    public sealed record Wrong : SignInAnswer;

    /// <summary>Nothing is looked at before then.</summary>
    /// <param name="Until">The end, UTC.</param>
    public sealed record LockedUntil(DateTime Until) : SignInAnswer;
}
