using WipoMatch.Auditing;
using WipoMatch.Data;
using WipoMatch.Security;

namespace WipoMatch.Members.Management;

/// <summary>Changes what a role may do.</summary>
public sealed class ChangePermissions(IWriteTransactions transactions, IRoleEditor roles, IEnumerable<IPermissionProvider> providers, IAuditTrail audit)
{
    /// <summary>Replaces the permissions that a role lists.</summary>
    /// <param name="role">The name of the role.</param>
    /// <param name="permissions">Names of permissions; those that no module provides are left out.</param>
    /// <param name="reason">Why; may be empty.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<ManageAnswer> RunAsync(string role, IReadOnlyCollection<string> permissions, string reason, CancellationToken cancellationToken)
    {
        var known = providers.SelectMany(provider => provider.Permissions).Select(permission => permission.Name).ToHashSet(StringComparer.Ordinal);
        var after = permissions.Where(known.Contains).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (role == RoleNames.Administrator && !after.Contains(Permissions.ManageUsers.Name))
        {
            return ManageAnswer.LastAdministrator;
        }

        var answer = ManageAnswer.UnknownRole;
        await transactions.RunAsync(
            async token =>
            {
                if ((await roles.AllAsync(token)).FirstOrDefault(one => one.Name == role) is { } before)
                {
                    await SaveAsync(before, after, reason, token);
                    answer = ManageAnswer.Done;
                }
            },
            cancellationToken);
        return answer;
    }

    private async Task SaveAsync(RoleView before, List<string> after, string reason, CancellationToken cancellationToken)
    {
        if (!before.Permissions.Order(StringComparer.Ordinal).SequenceEqual(after, StringComparer.Ordinal))
        {
            await roles.SetPermissionsAsync(before.Name, after, cancellationToken);
            var (added, removed) = (after.Except(before.Permissions).ToList(), before.Permissions.Except(after).ToList());
            await audit.RecordAsync(
                new("role", "permissions", before.Name, before.Name) { Reason = reason, Before = new { Removed = removed }, After = new { Added = added } }, cancellationToken);
        }
    }
}
