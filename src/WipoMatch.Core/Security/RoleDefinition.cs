namespace WipoMatch.Core.Security;

/// <summary>A role and what it may do.</summary>
/// <param name="Name">The name; case matters.</param>
/// <param name="Description">What it is for.</param>
/// <param name="Permissions">Names of permissions.</param>
public sealed record RoleDefinition(string Name, string Description, IReadOnlyList<string> Permissions);

/// <summary>What happens to the permissions that a role already has, by Orchard Core's names.</summary>
public enum PermissionBehavior
{
    /// <summary>They are replaced.</summary>
    Replace,

    /// <summary>The given ones are added.</summary>
    Add,

    /// <summary>The given ones are taken away.</summary>
    Remove,
}
