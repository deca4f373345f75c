using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WipoMatch.Api.Rest;
using WipoMatch.Display;

namespace WipoMatch.Api.OpenApi;

/// <summary><c>/openapi/v1.json</c>: the description of the API.</summary>
internal static class OpenApiEndpoint
{
    public const string Path = "/openapi/v1.json";

    public static void MapOpenApiDocument(this IEndpointRouteBuilder routes) => routes.MapGet(Path, ServeAsync).WithMetadata(new PublicDataAttribute());

    private static async Task<IResult> ServeAsync(HttpContext http, OpenApiDocument document, CancellationToken cancellationToken) =>
        ApiQuery.Read(http.Request.Query, []).Problem is { } problem ? problem : new TextAnswer(await document.WriteAsync(cancellationToken));
}
