using Microsoft.AspNetCore.Http;
using WipoMatch.Localization;
using WipoMatch.Settings;

namespace WipoMatch.Core.Web;

/// <summary>The language for a reader whose address does not say it: cookie, then browser, then the site's default.</summary>
internal static class PreferredLanguage
{
    /// <summary>The cookie that holds a chosen language; set only when the reader asks for it.</summary>
    public const string Cookie = "wm-lang";

    public static SiteLanguage Of(HttpContext context, ISiteService site) =>
        SiteLanguages.Find(context.Request.Cookies[Cookie])
        ?? Accepted(context.Request)
        ?? SiteLanguages.Find(site.Current.DefaultLanguage)
        ?? SiteLanguages.Find(SiteLanguages.Default)!;

    private static SiteLanguage? Accepted(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .Where(value => value.Quality is not 0)
        .OrderByDescending(value => value.Quality ?? 1)
        .Select(value => SiteLanguages.Find(SiteLanguages.FromCulture(value.Value.Value)))
        .FirstOrDefault(language => language is not null);
}
