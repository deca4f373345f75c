using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace WipoMatch.Joining.Drafts;

/// <summary>Remembers which draft is whose, in a cookie that nobody else can write.</summary>
public sealed class DraftCookie(IDataProtectionProvider protection)
{
    private const string Cookie = "wm-join";

    private readonly IDataProtector _protector = protection.CreateProtector("Joining.Draft");

    /// <summary>Remembers.</summary>
    /// <param name="http">The request.</param>
    /// <param name="draftId">The draft.</param>
    public void Remember(HttpContext http, string draftId)
    {
        ArgumentNullException.ThrowIfNull(http);
        http.Response.Cookies.Append(Cookie, _protector.Protect(draftId), Options(http));
    }

    /// <summary>The draft, or null.</summary>
    /// <param name="http">The request.</param>
    public string? Recall(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        try
        {
            return http.Request.Cookies[Cookie] is { Length: > 0 } value ? _protector.Unprotect(value) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Forgets.</summary>
    /// <param name="http">The request.</param>
    public static void Forget(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        http.Response.Cookies.Delete(Cookie, Options(http));
    }

    private static CookieOptions Options(HttpContext http) =>
        new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, MaxAge = Draft.Kept, IsEssential = true };
}
