namespace WipoMatch.Members.Contracts;

/// <summary>What holds for the answers of which accounts are made.</summary>
public interface IAccountRules
{
    /// <summary>The time zones that people choose from, IANA names, UTC first.</summary>
    IReadOnlyList<string> TimeZones { get; }

    /// <summary>Why a new password is refused, in the reader's language; null when it does.</summary>
    /// <param name="password">What was typed.</param>
    /// <param name="email">The address of the account.</param>
    string? PasswordRefusal(string? password, string email);

    /// <summary>The hash under which a password is kept until its account is made.</summary>
    /// <param name="password">A password that is not refused.</param>
    string HashPassword(string password);

    /// <summary>The name of a role in the reader's language.</summary>
    /// <param name="role">The stable name.</param>
    string RoleName(string role);
}
