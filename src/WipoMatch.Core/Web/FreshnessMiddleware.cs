using Microsoft.AspNetCore.Http;
using WipoMatch.Catalog;
using WipoMatch.Core.Maintenance;
using WipoMatch.Data;

namespace WipoMatch.Core.Web;

/// <summary>Reads the stamps at the start of each request, so that a page is never older than the change before it.</summary>
internal sealed class FreshnessMiddleware(RequestDelegate next, IStamps stamps, ICatalog catalog, MaintenanceState maintenance)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!maintenance.IsResting)
        {
            await stamps.RefreshAsync(context.RequestAborted);
            context.Features.Set(new RequestState(stamps.Combined));
            await catalog.RefreshAsync(context.RequestAborted);
        }

        await next(context);
    }
}
