namespace WipoMatch.Security;

/// <summary>The roles of the site.</summary>
public interface IRoles
{
    /// <summary>The names of all roles, in ordinal order.</summary>
    IReadOnlyList<string> Names { get; }

    /// <summary>Whether a role lists the permission or one that implies it.</summary>
    /// <param name="role">The name of the role.</param>
    /// <param name="permission">The permission.</param>
    bool Allows(string role, Permission permission);
}
