using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using WipoMatch.Display;
using WipoMatch.Settings;

namespace WipoMatch.Core.Web;

/// <summary>
/// Keeps the answers of endpoints marked <see cref="IPublicAnswer"/> for anonymous readers. The key is the path, the declared query
/// keys, the form (page, JSON, CSV), the colour scheme, the day and the stamps read at the start of the request; so a change is visible on the next request.
/// </summary>
internal sealed class PublicPageCachePolicy(ISiteService site) : IOutputCachePolicy
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        var page = http.GetEndpoint()?.Metadata.GetMetadata<IPublicAnswer>();
        var isRead = HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method);
        var state = http.Features.Get<RequestState>();
        var isKept = page is not null && state is not null && isRead && http.User.Identity?.IsAuthenticated != true;
        context.EnableOutputCaching = isKept;
        context.AllowCacheLookup = isKept;
        context.AllowCacheStorage = isKept;
        context.AllowLocking = isKept;
        if (isKept)
        {
            Vary(context, page!, state!);
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        if (response.StatusCode != StatusCodes.Status200OK || response.Headers.SetCookie.Count > 0)
        {
            context.AllowCacheStorage = false;
        }

        return ValueTask.CompletedTask;
    }

    private void Vary(OutputCacheContext context, IPublicAnswer page, RequestState state)
    {
        var http = context.HttpContext;
        context.ResponseExpirationTimeSpan = Longest;
        var format = page is PublicListAttribute ? ListFormats.Of(http.Request) : ListFormat.Html;
        var queryKeys = format != ListFormat.Html && page is PublicListAttribute list ? list.DataKeys : page.QueryKeys;
        context.CacheVaryByRules.QueryKeys = queryKeys.Count == 0 ? "wm-none" : queryKeys.ToArray();
        var theme = page is PublicReadingAttribute && format == ListFormat.Html ? ColourScheme.Of(http.Request) : null;

        // One value instead of one for each: all are asked for at every request.
        context.CacheVaryByRules.VaryByValues["of"] = string.Create(
            CultureInfo.InvariantCulture, $"{(int)format} {state.Stamps} {site.Today.DayNumber} {Encoding(http.Request)} {theme}");
    }

    // Compressed answers are kept as they are; browsers spell what they accept in many ways, but three answers are enough.
    private static string Encoding(HttpRequest request)
    {
        var accepted = request.Headers.AcceptEncoding.ToString();
        return accepted.Contains("br", StringComparison.OrdinalIgnoreCase) ? "br"
            : accepted.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? "gzip"
            : "";
    }
}
