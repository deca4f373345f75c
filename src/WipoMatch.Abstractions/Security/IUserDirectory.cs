namespace WipoMatch.Security;

/// <summary>What modules may know of people. Without the module that keeps accounts nobody is known.</summary>
public interface IUserDirectory
{
    /// <summary>The people of these identifiers who are known, by identifier.</summary>
    /// <param name="userIds">Identifiers of accounts.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<IReadOnlyDictionary<string, UserProfile>> FindAsync(IReadOnlyCollection<string> userIds, CancellationToken cancellationToken = default);

    /// <summary>The people whose roles list the permission or one that implies it, by display name.</summary>
    /// <param name="permission">The permission.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<IReadOnlyList<UserProfile>> WhoMayAsync(Permission permission, CancellationToken cancellationToken = default);

    /// <summary>The people who speak for an organization, by display name.</summary>
    /// <param name="organization">The exchange identifier of the organization.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<IReadOnlyList<UserProfile>> OfOrganizationAsync(string organization, CancellationToken cancellationToken = default);
}

/// <summary>A person who has an account.</summary>
/// <param name="UserId">The stable identifier.</param>
/// <param name="DisplayName">The name that others see.</param>
/// <param name="Email">The address, never shown to others.</param>
/// <param name="Language">The language to write in, one of the six codes.</param>
/// <param name="TimeZone">An IANA time zone.</param>
/// <param name="Roles">Names of roles.</param>
/// <param name="Organizations">Exchange identifiers of organizations.</param>
public sealed record UserProfile(
    string UserId,
    string DisplayName,
    string Email,
    string Language,
    string TimeZone,
    IReadOnlyList<string> Roles,
    IReadOnlyList<string> Organizations)
{
    /// <summary>Whether the account was closed for good.</summary>
    public bool IsClosed { get; init; }
}
