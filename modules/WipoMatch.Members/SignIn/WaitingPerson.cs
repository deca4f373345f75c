using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace WipoMatch.Members.SignIn;

/// <summary>Remembers between the two steps who has done the first, in a cookie that nobody else can write.</summary>
public sealed class WaitingPerson(IDataProtectionProvider protection)
{
    private const string Cookie = "wm-step";

    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(5);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("Members.SecondStep").ToTimeLimitedDataProtector();

    /// <summary>Remembers.</summary>
    /// <param name="http">The request.</param>
    /// <param name="accountId">The account.</param>
    public void Remember(HttpContext http, string accountId)
    {
        ArgumentNullException.ThrowIfNull(http);
        http.Response.Cookies.Append(Cookie, _protector.Protect(accountId, Lasts), Options(http));
    }

    /// <summary>The account, or null.</summary>
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
        new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, MaxAge = Lasts, IsEssential = true };
}
