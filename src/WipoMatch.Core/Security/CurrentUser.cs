using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using WipoMatch.Security;

namespace WipoMatch.Core.Security;

/// <summary>Reads the person from the claims of the request; outside a request there is nobody.</summary>
public sealed class CurrentUser(IHttpContextAccessor accessor, PermissionBook permissions) : ICurrentUser
{
    /// <inheritdoc />
    public string? UserId => Principal?.FindFirstValue(UserClaims.UserId);

    /// <inheritdoc />
    public string DisplayName => Principal?.FindFirstValue(UserClaims.DisplayName) ?? "";

    /// <inheritdoc />
    public IReadOnlyList<string> Roles => PermissionBook.RolesOf(Principal);

    /// <inheritdoc />
    public IReadOnlyList<string> Organizations =>
        Principal is { } person ? [.. person.FindAll(UserClaims.Organization).Select(claim => claim.Value)] : [];

    private ClaimsPrincipal? Principal => accessor.HttpContext?.User is { Identity.IsAuthenticated: true } person ? person : null;

    /// <inheritdoc />
    public bool May(Permission permission)
    {
        ArgumentNullException.ThrowIfNull(permission);
        return permissions.Allows(Principal, permission.Name);
    }
}
