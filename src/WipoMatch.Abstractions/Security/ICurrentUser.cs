namespace WipoMatch.Security;

/// <summary>The person behind the request, or nobody. Everything that asks "who" and "may they" asks here.</summary>
public interface ICurrentUser
{
    /// <summary>The stable identifier of the account; null when nobody is signed in.</summary>
    string? UserId { get; }

    /// <summary>The name that others see; empty when nobody is signed in.</summary>
    string DisplayName { get; }

    /// <summary>The names of the roles, with <see cref="RoleNames.Anonymous"/> or <see cref="RoleNames.Authenticated"/>.</summary>
    IReadOnlyList<string> Roles { get; }

    /// <summary>Exchange identifiers of the organizations that the person speaks for.</summary>
    IReadOnlyList<string> Organizations { get; }

    /// <summary>Whether one of the roles lists the permission or one that implies it.</summary>
    /// <param name="permission">The permission.</param>
    bool May(Permission permission);
}
