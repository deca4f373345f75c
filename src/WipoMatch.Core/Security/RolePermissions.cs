using WipoMatch.Core.Data;
using WipoMatch.Core.Data.Entities;
using WipoMatch.Data;

namespace WipoMatch.Core.Security;

/// <summary>The permissions of roles, kept in memory; every question of a request comes here.</summary>
public sealed class RolePermissions
{
    private static readonly HashSet<string> None = [];

    private readonly Stamped<Dictionary<string, HashSet<string>>> _roles;

    /// <param name="work">Reads the roles.</param>
    /// <param name="stamps">Tell when to read again.</param>
    public RolePermissions(ScopedWork work, IStamps stamps)
    {
        ArgumentNullException.ThrowIfNull(work);
        _roles = new(stamps, StampNames.Settings, () => work.Read(Load), []);
    }

    /// <summary>The names of all roles, in their order.</summary>
    public IReadOnlyList<string> Names => [.. _roles.Value.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The names of the permissions that a role lists; none for a role that does not exist.</summary>
    /// <param name="role">The name of the role.</param>
    public IReadOnlySet<string> Of(string role) => _roles.Value.GetValueOrDefault(role, None);

    private static Dictionary<string, HashSet<string>> Load(WipoMatchDbContext db) => db.Set<RoleRow>().ToDictionary(
        row => row.Name,
        row => RoleStore.Permissions(row.Permissions).ToHashSet(StringComparer.Ordinal),
        StringComparer.Ordinal);
}
