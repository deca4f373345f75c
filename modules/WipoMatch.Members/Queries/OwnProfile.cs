using Microsoft.EntityFrameworkCore;
using WipoMatch.Catalog;
using WipoMatch.Members.Accounts;
using WipoMatch.Members.Models;

namespace WipoMatch.Members.Queries;

/// <summary>Reads one's own account.</summary>
public sealed class OwnProfile(DbContext db, AccountStore accounts, ICatalog catalog)
{
    /// <summary>Reads.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<ProfilePage> ReadAsync(string accountId, CancellationToken cancellationToken)
    {
        var account = await db.Set<Account>().AsNoTracking().SingleAsync(row => row.Id == accountId, cancellationToken);
        var organizations = await accounts.OrganizationsAsync(accountId, cancellationToken);
        return new(
            account.DisplayName, account.Email, account.Language, account.TimeZone, account.UsesSecondStep, account.PasswordHash is not null,
            OrganizationNames.Of(catalog, organizations));
    }
}
