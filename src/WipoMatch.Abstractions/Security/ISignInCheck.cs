using System.Security.Claims;

namespace WipoMatch.Security;

/// <summary>Says on each request whether a sign-in still holds. Implemented by the module that keeps accounts.</summary>
public interface ISignInCheck
{
    /// <summary>Checks a sign-in.</summary>
    /// <param name="person">The person as the cookie tells.</param>
    /// <param name="cancellationToken">The reader has gone.</param>
    /// <returns>The same person; another one, when what is known of the person has changed; null when the sign-in has ended.</returns>
    Task<ClaimsPrincipal?> CheckAsync(ClaimsPrincipal person, CancellationToken cancellationToken);
}
