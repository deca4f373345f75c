namespace WipoMatch.Security;

/// <summary>Makes the administrator of a site that is set up unattended. Implemented by the module that keeps accounts.</summary>
public interface IFirstAdministrator
{
    /// <summary>Makes the account, or leaves one that is there as it is.</summary>
    /// <param name="email">The address.</param>
    /// <param name="password">The password; null to get a link that sets one.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>What to tell the operator: one or two lines.</returns>
    /// <exception cref="ArgumentException">The address or the password does not do; the message says why.</exception>
    Task<string> MakeAsync(string email, string? password, CancellationToken cancellationToken = default);
}
