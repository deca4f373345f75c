using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using WipoMatch.Core.ContentManagement;
using WipoMatch.Core.Maintenance;

namespace WipoMatch.Core.Web;

/// <summary><c>/health/live</c> says that the process answers; <c>/health/ready</c> that it can serve pages, else 503.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => Results.Text("live"));
        routes.MapGet("/health/ready", ReadyAsync);
    }

    private static async Task<IResult> ReadyAsync(DbContext db, MaintenanceState maintenance, CancellationToken cancellationToken)
    {
        if (maintenance.IsResting)
        {
            return Results.Text("the site is being restored", statusCode: StatusCodes.Status503ServiceUnavailable);
        }

        try
        {
            await db.Set<DefinitionRow>().AnyAsync(cancellationToken);
            return Results.Text("ready");
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return Results.Text("the database does not answer", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
