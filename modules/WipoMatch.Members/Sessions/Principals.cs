using System.Security.Claims;
using WipoMatch.Members.Accounts;
using WipoMatch.Security;

namespace WipoMatch.Members.Sessions;

/// <summary>Makes of an account what the cookie says about a person.</summary>
public sealed class Principals(AccountStore accounts)
{
    /// <summary>The person.</summary>
    /// <param name="account">The account.</param>
    /// <param name="sessionId">The sign-in.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<ClaimsPrincipal> OfAsync(Account account, string sessionId, CancellationToken cancellationToken)
    {
        var identity = new ClaimsIdentity(SignInScheme.Name, UserClaims.DisplayName, UserClaims.Role);
        identity.AddClaim(new(UserClaims.UserId, account.Id));
        identity.AddClaim(new(UserClaims.DisplayName, account.DisplayName));
        identity.AddClaim(new(UserClaims.Session, sessionId));
        identity.AddClaim(new(UserClaims.Stamp, account.SecurityStamp));
        identity.AddClaims((await accounts.RolesAsync(account.Id, cancellationToken)).Select(role => new Claim(UserClaims.Role, role)));
        identity.AddClaims((await accounts.OrganizationsAsync(account.Id, cancellationToken)).Select(one => new Claim(UserClaims.Organization, one)));
        return new(identity);
    }
}
