using Microsoft.EntityFrameworkCore;
using WipoMatch.Auditing;
using WipoMatch.Data;
using WipoMatch.Members.Accounts;
using WipoMatch.Security;

namespace WipoMatch.Members.Management;

/// <summary>Gives somebody other roles.</summary>
public sealed class ChangeRoles(
    DbContext db, IWriteTransactions transactions, AccountStore accounts, Administrators administrators, IRoles roles, IAuditTrail audit)
{
    /// <summary>Roles that nobody is given, because everybody has them.</summary>
    public static readonly IReadOnlyList<string> Everybodys = [RoleNames.Anonymous, RoleNames.Authenticated];

    /// <summary>Gives exactly these roles.</summary>
    /// <param name="accountId">Whose.</param>
    /// <param name="change">Makes of the roles so far the new ones.</param>
    /// <param name="reason">Why; may be empty.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<ManageAnswer> RunAsync(
        string accountId, Func<IReadOnlyList<string>, IEnumerable<string>> change, string reason, CancellationToken cancellationToken)
    {
        var answer = ManageAnswer.Done;
        await transactions.RunAsync(async token => answer = await SetAsync(accountId, change, reason, token), cancellationToken);
        return answer;
    }

    private async Task<ManageAnswer> SetAsync(
        string accountId, Func<IReadOnlyList<string>, IEnumerable<string>> change, string reason, CancellationToken cancellationToken)
    {
        if (await accounts.FindAsync(accountId, cancellationToken) is not { } account)
        {
            return ManageAnswer.Unknown;
        }

        var before = await accounts.RolesAsync(accountId, cancellationToken);
        var after = change(before).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (after.Except(before, StringComparer.Ordinal).Any(role => Everybodys.Contains(role) || !roles.Names.Contains(role)))
        {
            return ManageAnswer.UnknownRole;
        }

        if (!after.Exists(role => roles.Allows(role, Permissions.ManageUsers)) && await administrators.IsLastAsync(account, cancellationToken))
        {
            return ManageAnswer.LastAdministrator;
        }

        if (!after.Order(StringComparer.Ordinal).SequenceEqual(before.Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            await accounts.SetRolesAsync(account, after, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            await audit.RecordAsync(
                new("account", "roles", account.Id, account.DisplayName) { Reason = reason, Before = before, After = after }, cancellationToken);
        }

        return ManageAnswer.Done;
    }
}
