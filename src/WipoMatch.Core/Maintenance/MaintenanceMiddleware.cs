using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using WipoMatch.Core.Web;
using WipoMatch.Http;

namespace WipoMatch.Core.Maintenance;

/// <summary>
/// Answers 503 while the site is restored: a page for people, a problem document for programs. Health and the files of pages are
/// answered as ever.
/// </summary>
internal sealed class MaintenanceMiddleware(RequestDelegate next, MaintenanceState state)
{
    private const string RetryAfterSeconds = "30";

    public Task InvokeAsync(HttpContext context)
    {
        var path = context.Request.Path;
        var isErrorPage = context.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        if (!state.IsResting || isErrorPage || IsServedAlways(path))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = RetryAfterSeconds;
        context.Response.Headers.CacheControl = "no-store";
        return MachinePaths.IsApi(path)
            ? new Problem(StatusCodes.Status503ServiceUnavailable, "The site is being restored from a backup; try again in half a minute.").ExecuteAsync(context)
            : Task.CompletedTask;
    }

    private static bool IsServedAlways(PathString path) =>
        path.StartsWithSegments("/health", StringComparison.Ordinal) || path.StartsWithSegments("/_content", StringComparison.Ordinal);
}
