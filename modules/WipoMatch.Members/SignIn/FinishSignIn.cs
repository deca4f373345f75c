using Microsoft.AspNetCore.Http;
using WipoMatch.Members.Accounts;
using WipoMatch.Members.Sessions;

namespace WipoMatch.Members.SignIn;

/// <summary>What follows on a right password or link: the second step, or the session.</summary>
public sealed class FinishSignIn(StartSession start, WaitingPerson waiting)
{
    /// <summary>Goes on.</summary>
    /// <param name="http">The request.</param>
    /// <param name="account">The account.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Whether the person is in; otherwise the second step is due.</returns>
    public async Task<bool> RunAsync(HttpContext http, Account account, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(account);
        if (account.UsesSecondStep)
        {
            waiting.Remember(http, account.Id);
            return false;
        }

        await start.RunAsync(http, account.Id, cancellationToken);
        return true;
    }
}
