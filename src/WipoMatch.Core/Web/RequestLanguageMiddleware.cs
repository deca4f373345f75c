using System.Globalization;
using Microsoft.AspNetCore.Http;
using WipoMatch.Localization;
using WipoMatch.Settings;

namespace WipoMatch.Core.Web;

/// <summary>Sets the culture of a request from the first part of its path; without one, from the reader's preference.</summary>
internal sealed class RequestLanguageMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, ISiteService site)
    {
        var path = context.Request.Path.Value ?? "/";
        var end = path.IndexOf('/', 1);
        var first = end < 0 ? path[1..] : path[1..end];
        var language = SiteLanguages.Find(first) ?? PreferredLanguage.Of(context, site);
        CultureInfo.CurrentCulture = language.Culture;
        CultureInfo.CurrentUICulture = language.Culture;
        return next(context);
    }
}
