using Microsoft.EntityFrameworkCore;
using WipoMatch.ContentManagement;
using WipoMatch.Data;
using WipoMatch.Localization;
using WipoMatch.Security;

namespace WipoMatch.Members.Accounts;

/// <summary>Accounts in the database. What it gives out inside a write transaction may be changed there.</summary>
public sealed class AccountStore(DbContext db, IIdGenerator ids, TimeProvider clock)
{
    /// <summary>The account of an identifier, or null.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<Account?> FindAsync(string? id, CancellationToken cancellationToken) =>
        db.Set<Account>().SingleOrDefaultAsync(row => row.Id == id, cancellationToken);

    /// <summary>The account of an address, or null.</summary>
    /// <param name="email">The address as it was typed.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<Account?> FindByEmailAsync(string? email, CancellationToken cancellationToken)
    {
        var normalized = EmailAddress.Normalize(email);
        return db.Set<Account>().SingleOrDefaultAsync(row => row.NormalizedEmail == normalized, cancellationToken);
    }

    /// <summary>The names of somebody's roles.</summary>
    /// <param name="id">The identifier of the account.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<IReadOnlyList<string>> RolesAsync(string id, CancellationToken cancellationToken) =>
        await db.Set<AccountRole>().Where(row => row.AccountId == id).Select(row => row.Role).OrderBy(role => role).ToListAsync(cancellationToken);

    /// <summary>The organizations for which somebody speaks.</summary>
    /// <param name="id">The identifier of the account.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<IReadOnlyList<string>> OrganizationsAsync(string id, CancellationToken cancellationToken) =>
        await db.Set<AccountOrganization>().Where(row => row.AccountId == id).Select(row => row.Organization).OrderBy(one => one).ToListAsync(cancellationToken);

    /// <summary>Makes an account in the running write transaction.</summary>
    /// <param name="displayName">The name that others see.</param>
    /// <param name="email">An address that no account has.</param>
    public Account Add(string displayName, string email)
    {
        var account = new Account
        {
            Id = ids.NewId(),
            DisplayName = displayName,
            Email = email.Trim(),
            NormalizedEmail = EmailAddress.Normalize(email),
            SecurityStamp = ids.NewId(),
            Language = SiteLanguages.Default,
            TimeZone = "UTC",
            State = AccountStates.Active,
            CreatedUtc = clock.UtcNow(),
        };
        db.Add(account);
        return account;
    }

    /// <summary>Makes what sign-ins say about somebody be read anew.</summary>
    /// <param name="account">The account, in the running write transaction.</param>
    public void Renew(Account account) => account.SecurityStamp = ids.NewId();

    /// <summary>Gives somebody exactly these roles, in the running write transaction.</summary>
    /// <param name="account">The account.</param>
    /// <param name="roles">Names of roles.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task SetRolesAsync(Account account, IReadOnlyCollection<string> roles, CancellationToken cancellationToken)
    {
        var rows = await db.Set<AccountRole>().Where(row => row.AccountId == account.Id).ToListAsync(cancellationToken);
        db.RemoveRange(rows.Where(row => !roles.Contains(row.Role)));
        db.AddRange(roles.Except(rows.Select(row => row.Role)).Select(role => new AccountRole { AccountId = account.Id, Role = role }));
        Renew(account);
    }

    /// <summary>Lets somebody speak for exactly these organizations, in the running write transaction.</summary>
    /// <param name="account">The account.</param>
    /// <param name="organizations">Exchange identifiers.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task SetOrganizationsAsync(Account account, IReadOnlyCollection<string> organizations, CancellationToken cancellationToken)
    {
        var rows = await db.Set<AccountOrganization>().Where(row => row.AccountId == account.Id).ToListAsync(cancellationToken);
        db.RemoveRange(rows.Where(row => !organizations.Contains(row.Organization)));
        db.AddRange(organizations.Except(rows.Select(row => row.Organization)).Select(one => new AccountOrganization { AccountId = account.Id, Organization = one }));
        Renew(account);
    }
}
