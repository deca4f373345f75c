using WipoMatch.Security;

namespace WipoMatch.ArchitectureTests;

public sealed class PermissionsTests
{
    /// <summary>Permissions that no role has at set-up, with the reason.</summary>
    private static readonly Dictionary<string, string> Ungranted = new(StringComparer.Ordinal);

    private static readonly IReadOnlyList<IPermissionProvider> Providers =
    [
        .. Product.Assemblies.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.IsAssignableTo(typeof(IPermissionProvider)) && type is { IsClass: true, IsAbstract: false } && type.GetConstructor(Type.EmptyTypes) is not null)
            .Select(type => (IPermissionProvider)Activator.CreateInstance(type)!),
    ];

    [Fact]
    public void Names_AreUnique() => Problems.None(
        from permission in Providers.SelectMany(provider => provider.Permissions)
        group permission by permission.Name into same
        where same.Count() > 1
        select $"{same.Key} is declared {same.Count()} times");

    [Fact]
    public void EveryPermission_BelongsToARole()
    {
        var granted = Providers.SelectMany(provider => provider.DefaultStereotypes).SelectMany(stereotype => stereotype.Permissions).ToHashSet();

        Problems.None(
            from permission in Providers.SelectMany(provider => provider.Permissions)
            where !Ungranted.ContainsKey(permission.Name) && !IsGranted(permission, granted)
            select $"No role has {permission.Name} at set-up");
    }

    [Fact]
    public void Roles_AreThoseThatExist() => Problems.None(
        from stereotype in Providers.SelectMany(provider => provider.DefaultStereotypes)
        where !RoleNames.All.Contains(stereotype.Role, StringComparer.Ordinal)
        select $"{stereotype.Role} is no role");

    [Fact]
    public void GrantedPermissions_AreDeclared()
    {
        var declared = Providers.SelectMany(provider => provider.Permissions).Select(permission => permission.Name).ToHashSet(StringComparer.Ordinal);

        Problems.None(
            from stereotype in Providers.SelectMany(provider => provider.DefaultStereotypes)
            from permission in stereotype.Permissions
            where !declared.Contains(permission.Name)
            select $"{stereotype.Role} has {permission.Name}, which no module declares");
    }

    [Fact]
    public void Visitors_MayOnlyRead() => Problems.None(
        from stereotype in Providers.SelectMany(provider => provider.DefaultStereotypes)
        where stereotype.Role == RoleNames.Anonymous
        from permission in stereotype.Permissions
        where !permission.Name.StartsWith("View", StringComparison.Ordinal) && !permission.Name.StartsWith("Search", StringComparison.Ordinal)
        select $"Anonymous has {permission.Name}");

    private static bool IsGranted(Permission permission, HashSet<Permission> granted) =>
        granted.Contains(permission) || permission.ImpliedBy.Any(stronger => IsGranted(stronger, granted));
}
