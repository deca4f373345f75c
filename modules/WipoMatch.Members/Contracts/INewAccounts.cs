namespace WipoMatch.Members.Contracts;

/// <summary>Makes the accounts of people who were let in.</summary>
public interface INewAccounts
{
    /// <summary>Whether an address has an account, in whatever state.</summary>
    /// <param name="email">The address.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    Task<bool> IsTakenAsync(string email, CancellationToken cancellationToken = default);

    /// <summary>Makes an account in the running write transaction, in use from its commit on, and records it.</summary>
    /// <param name="member">Whose it is to be.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The identifier; null when the address has an account already, or a role does not exist.</returns>
    Task<string?> AddAsync(NewMember member, CancellationToken cancellationToken = default);

    /// <summary>Lets somebody speak for one more organization, in the running write transaction.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="organization">The exchange identifier of the organization.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task GiveOrganizationAsync(string accountId, string organization, CancellationToken cancellationToken = default);
}

/// <summary>Somebody who was let in.</summary>
/// <param name="Email">The address, which its owner has confirmed.</param>
/// <param name="DisplayName">The name that others see.</param>
/// <param name="Language">The language to be written to in, one of the six codes.</param>
/// <param name="TimeZone">An IANA time zone.</param>
/// <param name="PasswordHash">From <see cref="IAccountRules.HashPassword"/>, or null for none.</param>
/// <param name="Roles">Names of roles.</param>
public sealed record NewMember(string Email, string DisplayName, string Language, string TimeZone, string? PasswordHash, IReadOnlyList<string> Roles);
