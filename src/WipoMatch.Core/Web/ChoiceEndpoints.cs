using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WipoMatch.Localization;

namespace WipoMatch.Core.Web;

/// <summary>
/// <c>/appearance</c> remembers what a reader chose, the colour scheme or the language, in a cookie, and goes back to the page.
/// </summary>
internal static class ChoiceEndpoints
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    public static void MapChoices(this IEndpointRouteBuilder routes) => routes.MapGet("/appearance", Choose);

    private static IResult Choose(HttpContext context, string? theme, string? language, string? @return)
    {
        if (theme is "light" or "dark")
        {
            Remember(context, ColourScheme.Cookie, theme);
        }
        else if (theme == "device")
        {
            context.Response.Cookies.Delete(ColourScheme.Cookie);
        }

        if (SiteLanguages.IsKnown(language))
        {
            Remember(context, PreferredLanguage.Cookie, language!);
        }

        return Results.LocalRedirect(LocalPath.IsSafe(@return) ? @return! : "/");
    }

    private static void Remember(HttpContext context, string cookie, string value) => context.Response.Cookies.Append(
        cookie,
        value,
        new CookieOptions { MaxAge = Kept, HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, IsEssential = true });
}
