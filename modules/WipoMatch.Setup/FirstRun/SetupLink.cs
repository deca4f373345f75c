using Microsoft.AspNetCore.DataProtection;
using WipoMatch.Security;

namespace WipoMatch.Setup.FirstRun;

/// <summary>
/// The token of the link that opens the first page. The keys lie in the database, so that the token holds on every node; it is written to the
/// console only, so that nobody who merely reaches the site can take it over.
/// </summary>
public sealed class SetupLink(IDataProtectionProvider protection)
{
    /// <summary>How long a link holds; the next start prints another.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(1);

    private const string Payload = "setup";

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("WipoMatch.Setup").ToTimeLimitedDataProtector();

    /// <summary>A new token.</summary>
    public string Make() => _protector.Protect(Payload, Lasts);

    /// <summary>Whether a token was made by this site and still holds.</summary>
    /// <param name="token">The token.</param>
    public bool Holds(string token) => _protector.TryUnprotect(token) == Payload;
}
