using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WipoMatch.Core.Data;
using WipoMatch.Core.Data.Entities;
using WipoMatch.Data;

namespace WipoMatch.Core.Security;

/// <summary>The roles in the database.</summary>
public sealed class RoleStore(WipoMatchDbContext db, IWriteTransactions transactions)
{
    /// <summary>All roles in the order of their names.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<IReadOnlyList<RoleDefinition>> AllAsync(CancellationToken cancellationToken = default)
    {
        var rows = await db.Set<RoleRow>().AsNoTracking().ToListAsync(cancellationToken);
        return [.. rows.OrderBy(row => row.Name, StringComparer.Ordinal).Select(Definition)];
    }

    /// <summary>The role of a name, or null.</summary>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<RoleDefinition?> GetAsync(string name, CancellationToken cancellationToken = default) =>
        await db.Set<RoleRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Name == name, cancellationToken) is { } row ? Definition(row) : null;

    /// <summary>Makes a role or changes it; an empty description keeps the one it has.</summary>
    /// <param name="role">The role.</param>
    /// <param name="behavior">What happens to the permissions it already has.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task UpsertAsync(RoleDefinition role, PermissionBehavior behavior = PermissionBehavior.Add, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(role);
        return transactions.RunAsync(token => WriteAsync(role, behavior, token), cancellationToken);
    }

    internal static IReadOnlyList<string> Permissions(string document) => JsonSerializer.Deserialize<string[]>(document) ?? [];

    private static RoleDefinition Definition(RoleRow row) => new(row.Name, row.Description, Permissions(row.Permissions));

    private async Task WriteAsync(RoleDefinition role, PermissionBehavior behavior, CancellationToken cancellationToken)
    {
        var row = await db.Set<RoleRow>().SingleOrDefaultAsync(row => row.Name == role.Name, cancellationToken);
        if (row is null)
        {
            row = new() { Name = role.Name, Description = "", Permissions = "[]" };
            db.Add(row);
        }

        var known = Permissions(row.Permissions);
        var permissions = behavior switch
        {
            PermissionBehavior.Add => known.Union(role.Permissions),
            PermissionBehavior.Remove => known.Except(role.Permissions),
            _ => role.Permissions.Distinct(),
        };
        row.Permissions = JsonSerializer.Serialize(permissions.Order(StringComparer.Ordinal));
        row.Description = role.Description.Length > 0 ? role.Description : row.Description;
        if (db.ChangeTracker.HasChanges())
        {
            await db.SaveChangesAsync(cancellationToken);
            await transactions.RaiseAsync(StampNames.Settings, cancellationToken);
        }
    }
}
