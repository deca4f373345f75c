using Microsoft.EntityFrameworkCore;
using WipoMatch.Security;

namespace WipoMatch.Members.Accounts;

/// <summary>What other modules may know of people.</summary>
internal sealed class UserDirectory(DbContext db, IRoles roles) : IUserDirectory
{
    public async Task<IReadOnlyDictionary<string, UserProfile>> FindAsync(IReadOnlyCollection<string> userIds, CancellationToken cancellationToken = default)
    {
        var people = await ReadAsync(db.Set<Account>().Where(row => userIds.Contains(row.Id)), cancellationToken);
        return people.ToDictionary(person => person.UserId, StringComparer.Ordinal);
    }

    public async Task<IReadOnlyList<UserProfile>> WhoMayAsync(Permission permission, CancellationToken cancellationToken = default)
    {
        if (roles.Allows(RoleNames.Anonymous, permission) || roles.Allows(RoleNames.Authenticated, permission))
        {
            return await ReadAsync(Active(), cancellationToken);
        }

        var allowed = roles.Names.Where(role => roles.Allows(role, permission)).ToList();
        return await ReadAsync(
            Active().Where(row => db.Set<AccountRole>().Any(given => given.AccountId == row.Id && allowed.Contains(given.Role))), cancellationToken);
    }

    public async Task<IReadOnlyList<UserProfile>> OfOrganizationAsync(string organization, CancellationToken cancellationToken = default) => await ReadAsync(
        Active().Where(row => db.Set<AccountOrganization>().Any(member => member.AccountId == row.Id && member.Organization == organization)), cancellationToken);

    private IQueryable<Account> Active() => db.Set<Account>().Where(row => row.State == AccountStates.Active);

    private async Task<IReadOnlyList<UserProfile>> ReadAsync(IQueryable<Account> accounts, CancellationToken cancellationToken)
    {
        var rows = await accounts.AsNoTracking().ToListAsync(cancellationToken);
        var given = await db.Set<AccountRole>().Where(role => accounts.Any(row => row.Id == role.AccountId)).AsNoTracking().ToListAsync(cancellationToken);
        var members = await db.Set<AccountOrganization>().Where(one => accounts.Any(row => row.Id == one.AccountId)).AsNoTracking().ToListAsync(cancellationToken);
        var rolesOf = given.ToLookup(role => role.AccountId, role => role.Role, StringComparer.Ordinal);
        var organizationsOf = members.ToLookup(one => one.AccountId, one => one.Organization, StringComparer.Ordinal);
        return
        [
            .. rows.OrderBy(row => row.DisplayName, StringComparer.Ordinal).ThenBy(row => row.Id, StringComparer.Ordinal).Select(row => new UserProfile(
                row.Id, row.DisplayName, row.Email, row.Language, row.TimeZone,
                [.. rolesOf[row.Id].Order(StringComparer.Ordinal)], [.. organizationsOf[row.Id].Order(StringComparer.Ordinal)])
            {
                IsClosed = row.State == AccountStates.Closed,
            }),
        ];
    }
}
