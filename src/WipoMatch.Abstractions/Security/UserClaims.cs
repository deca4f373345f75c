using System.Security.Claims;

namespace WipoMatch.Security;

/// <summary>What a sign-in says about a person, by the type of the claim.</summary>
public static class UserClaims
{
    /// <summary>The stable identifier of the account.</summary>
    public const string UserId = ClaimTypes.NameIdentifier;

    /// <summary>The name that others see.</summary>
    public const string DisplayName = ClaimTypes.Name;

    /// <summary>The name of a role; one claim for each.</summary>
    public const string Role = ClaimTypes.Role;

    /// <summary>The exchange identifier of an organization; one claim for each.</summary>
    public const string Organization = "wipomatch:organization";

    /// <summary>The identifier of the sign-in.</summary>
    public const string Session = "wipomatch:session";

    /// <summary>Changes when what the claims say is no longer true.</summary>
    public const string Stamp = "wipomatch:stamp";
}
