using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using WipoMatch.Media.Storage;
using WipoMatch.Modules;

namespace WipoMatch.Media;

/// <summary><c>/media/{hash}</c>: a picture, for ever the same; a browser may neither guess another type nor run anything in it.</summary>
internal static class PictureEndpoint
{
    public static void MapPictures(this IEndpointRouteBuilder routes) => routes.MapMethods("/media/{hash}", ["GET", "HEAD"], ServeAsync);

    private static async Task<IResult> ServeAsync(
        string hash, IMediaStore store, IFeatures features, HttpContext context, CancellationToken cancellationToken)
    {
        if (!PictureHash.IsValid(hash) || !features.IsEnabled(typeof(PictureEndpoint)) ||
            await store.FindAsync(hash, cancellationToken) is not { } file || store.OpenRead(hash) is not { } content)
        {
            return Results.NotFound();
        }

        var headers = context.Response.Headers;
        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return Results.Stream(content, file.MediaType, entityTag: new EntityTagHeaderValue($"\"{hash}\""));
    }
}
