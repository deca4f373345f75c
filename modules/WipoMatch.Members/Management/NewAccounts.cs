using Microsoft.EntityFrameworkCore;
using WipoMatch.Auditing;
using WipoMatch.Members.Accounts;
using WipoMatch.Members.Contracts;
using WipoMatch.Security;

namespace WipoMatch.Members.Management;

/// <summary>Makes accounts for other modules, inside their transactions.</summary>
internal sealed class NewAccounts(DbContext db, AccountStore accounts, IRoles roles, IAuditTrail audit) : INewAccounts
{
    public async Task<bool> IsTakenAsync(string email, CancellationToken cancellationToken = default)
    {
        var normalized = EmailAddress.Normalize(email);
        return await db.Set<Account>().AnyAsync(row => row.NormalizedEmail == normalized, cancellationToken);
    }

    public async Task<string?> AddAsync(NewMember member, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(member);
        if (await IsTakenAsync(member.Email, cancellationToken) || member.Roles.Any(role => ChangeRoles.Everybodys.Contains(role) || !roles.Names.Contains(role)))
        {
            return null;
        }

        var account = accounts.Add(member.DisplayName, member.Email);
        (account.Language, account.TimeZone, account.PasswordHash) = (member.Language, member.TimeZone, member.PasswordHash);
        await db.SaveChangesAsync(cancellationToken);
        await accounts.SetRolesAsync(account, member.Roles, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await audit.RecordAsync(new("account", "add", account.Id, account.DisplayName) { After = new { member.Roles } }, cancellationToken);
        return account.Id;
    }

    public async Task GiveOrganizationAsync(string accountId, string organization, CancellationToken cancellationToken = default)
    {
        var account = await accounts.FindAsync(accountId, cancellationToken) ?? throw new InvalidOperationException("The account does not exist.");
        var known = await accounts.OrganizationsAsync(accountId, cancellationToken);
        await accounts.SetOrganizationsAsync(account, [.. known.Append(organization).Distinct(StringComparer.Ordinal)], cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }
}
