using Microsoft.AspNetCore.Identity;
using WipoMatch.Security;

namespace WipoMatch.Members.Accounts;

/// <summary>Passwords: hashed as ASP.NET Core Identity does, and of any form as long as they are not short.</summary>
public sealed class Passwords
{
    /// <summary>Fewer characters are refused.</summary>
    public const int Shortest = 8;

    /// <summary>More characters are refused, because hashing costs time.</summary>
    public const int Longest = 128;

    private readonly PasswordHasher<Account> _hasher = new();

    private readonly Lazy<string> _hashOfNobody;

    /// <summary>Prepares the hash of an account that does not exist.</summary>
    public Passwords() => _hashOfNobody = new(() => _hasher.HashPassword(null!, Guid.NewGuid().ToString()));

    /// <summary>Hashes a password.</summary>
    /// <param name="account">Whose it is.</param>
    /// <param name="password">The password.</param>
    public string Hash(Account account, string password) => _hasher.HashPassword(account, password);

    /// <summary>Hashes the password of an account that is still to be made; the hash does not depend on the account.</summary>
    /// <param name="password">The password.</param>
    public string Hash(string password) => _hasher.HashPassword(null!, password);

    /// <summary>Whether it is the account's password; takes as long when there is no account or no password.</summary>
    /// <param name="account">The account, or null.</param>
    /// <param name="password">What was typed.</param>
    public bool IsRight(Account? account, string password)
    {
        var typed = password.Length <= Longest ? password : "";
        var result = _hasher.VerifyHashedPassword(account!, account?.PasswordHash ?? _hashOfNobody.Value, typed);
        return account?.PasswordHash is not null && result != PasswordVerificationResult.Failed;
    }

    /// <summary>The key of the text that says why a new password is refused, or null.</summary>
    /// <param name="password">What was typed.</param>
    /// <param name="email">The address of the account.</param>
    public static string? Refusal(string? password, string email) => password switch
    {
        null or "" => "ErrorPasswordMissing",
        { Length: < Shortest } => "ErrorPasswordShort",
        { Length: > Longest } => "ErrorPasswordLong",
        _ when password.Distinct().Count() < 4 || EmailAddress.Normalize(password) == EmailAddress.Normalize(email) => "ErrorPasswordGuessable",
        _ => null,
    };
}
