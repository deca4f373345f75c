using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace WipoMatch.Security;

/// <summary>Remembers one thing about a visitor who has not signed in, in a cookie that nobody else can write or read.</summary>
/// <param name="protection">Seals it.</param>
/// <param name="name">The name of the cookie.</param>
/// <param name="purpose">What it is for; one cookie cannot stand in for another.</param>
/// <param name="lasts">How long it holds.</param>
public abstract class SealedCookie(IDataProtectionProvider protection, string name, string purpose, TimeSpan lasts)
{
    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector(purpose).ToTimeLimitedDataProtector();

    /// <summary>Remembers.</summary>
    /// <param name="http">The request.</param>
    /// <param name="value">What.</param>
    public void Remember(HttpContext http, string value)
    {
        ArgumentNullException.ThrowIfNull(http);
        http.Response.Cookies.Append(name, _protector.Protect(value, lasts), Options(http));
    }

    /// <summary>What was remembered; null when nothing was, or not any more.</summary>
    /// <param name="http">The request.</param>
    public string? Recall(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        return _protector.TryUnprotect(http.Request.Cookies[name]);
    }

    /// <summary>Forgets.</summary>
    /// <param name="http">The request.</param>
    public void Forget(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        http.Response.Cookies.Delete(name, Options(http));
    }

    private CookieOptions Options(HttpContext http) =>
        new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, MaxAge = lasts, IsEssential = true };
}
