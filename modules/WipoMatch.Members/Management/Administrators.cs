using Microsoft.EntityFrameworkCore;
using WipoMatch.Members.Accounts;
using WipoMatch.Security;

namespace WipoMatch.Members.Management;

/// <summary>The people who may change accounts; one of them must remain.</summary>
public sealed class Administrators(DbContext db, IRoles roles)
{
    /// <summary>Whether anybody can change accounts.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    public Task<bool> AnyAsync(CancellationToken cancellationToken)
    {
        var able = Able();
        return db.Set<Account>().AnyAsync(row => (row.State == AccountStates.Active || row.State == AccountStates.Unconfirmed) && able.Contains(row.Id), cancellationToken);
    }

    /// <summary>Whether nobody else could change accounts.</summary>
    /// <param name="account">Somebody.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<bool> IsLastAsync(Account account, CancellationToken cancellationToken)
    {
        var able = Able();
        return await able.ContainsAsync(account.Id, cancellationToken) &&
            !await db.Set<Account>().AnyAsync(row => row.Id != account.Id && row.State == AccountStates.Active && able.Contains(row.Id), cancellationToken);
    }

    private IQueryable<string> Able()
    {
        var allowed = roles.Names.Where(role => roles.Allows(role, Permissions.ManageUsers)).ToList();
        return db.Set<AccountRole>().Where(role => allowed.Contains(role.Role)).Select(role => role.AccountId);
    }
}
