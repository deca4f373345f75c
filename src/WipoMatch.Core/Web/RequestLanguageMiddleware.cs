using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using WipoMatch.Localization;
using WipoMatch.Settings;

namespace WipoMatch.Core.Web;

/// <summary>Sets the culture of a request from the first part of its path; without one, from the reader's preference.</summary>
internal sealed class RequestLanguageMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, ISiteService site)
    {
        var language = SiteLanguages.Find(FirstPart(OriginalPath(context))) ?? PreferredLanguage.Of(context, site);
        CultureInfo.CurrentCulture = language.Culture;
        CultureInfo.CurrentUICulture = language.Culture;
        return next(context);
    }

    private static string FirstPart(string path)
    {
        var rest = path.StartsWith('/') ? path[1..] : path;
        var end = rest.IndexOf('/', StringComparison.Ordinal);
        return end < 0 ? rest : rest[..end];
    }

    // An error page speaks the language of the address that was asked for.
    private static string OriginalPath(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
        ?? context.Features.Get<IExceptionHandlerPathFeature>()?.Path
        ?? context.Request.Path.Value
        ?? "/";
}
