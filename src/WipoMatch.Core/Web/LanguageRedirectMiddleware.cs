using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WipoMatch.Settings;

namespace WipoMatch.Core.Web;

/// <summary>
/// Sends a page's path without a language to the reader's language, keeping the query. Only paths whose first part is that of a page
/// are sent on; everything else, an unknown language too, stays a 404.
/// </summary>
internal sealed class LanguageRedirectMiddleware(RequestDelegate next, EndpointDataSource endpoints)
{
    private readonly Lazy<HashSet<string>> _firstParts = new(() => FirstParts(endpoints));

    public Task InvokeAsync(HttpContext context, ISiteService site)
    {
        var request = context.Request;
        if (context.GetEndpoint() is null && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && IsPage(request.Path))
        {
            var language = PreferredLanguage.Of(context, site).Code;
            var path = request.Path == "/" ? PathString.Empty : request.Path;
            context.Response.Headers.Vary = "Accept-Language, Cookie";
            context.Response.Redirect($"/{language}{path}{request.QueryString}");
            return Task.CompletedTask;
        }

        return next(context);
    }

    private bool IsPage(PathString path) =>
        path == "/" || (!MachinePaths.IsBelowApi(path) && _firstParts.Value.Contains(path.Value!.Split('/')[1]));

    private static HashSet<string> FirstParts(EndpointDataSource endpoints) => endpoints.Endpoints
        .OfType<RouteEndpoint>()
        .Select(endpoint => endpoint.RoutePattern.RawText?.TrimStart('/').Split('/') ?? [])
        .Where(parts => parts is ["{lang:lang}", not "", ..] && !parts[1].StartsWith('{'))
        .Select(parts => parts[1])
        .ToHashSet(StringComparer.Ordinal);
}
