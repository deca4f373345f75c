using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Security;

namespace WipoMatch.Core.Security;

/// <summary>People are known by one cookie, which only this site reads and no script sees.</summary>
internal static class SignInCookie
{
    private const string Name = "wm-session";

    /// <summary>Whether a request may come from somebody who signed in.</summary>
    public static bool IsSent(HttpRequest request) => request.Headers.Cookie.Count > 0 && request.Cookies.ContainsKey(Name);

    public static IServiceCollection AddSignInCookie(this IServiceCollection services)
    {
        services.AddScoped<SignInCookieEvents>();
        services.AddAuthentication(SignInScheme.Name).AddCookie(SignInScheme.Name, Configure);
        services.AddAuthorization();
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "wm-form";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;

            // Pages may never be framed at all; SecurityHeadersMiddleware says so.
            options.SuppressXFrameOptionsHeader = true;
        });
        return services;
    }

    private static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = Name;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = SignInScheme.Lasts;
        options.SlidingExpiration = true;
        options.EventsType = typeof(SignInCookieEvents);
    }
}
