using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace WipoMatch.Api.Rest;

/// <summary>
/// A text with a strong entity tag made from its bytes; 304 to those who have it. Readers may keep it and must ask whether it still holds,
/// so that a change shows on their next request.
/// </summary>
/// <param name="body">The text.</param>
/// <param name="mediaType">What it is.</param>
/// <param name="modifiedUtc">When it changed, where one instant says that; else null.</param>
internal sealed class TextAnswer(string body, string mediaType = "application/json", DateTime? modifiedUtc = null) : IResult
{
    private const int TagLength = 22;

    /// <summary>The text.</summary>
    public string Body => body;

    /// <summary>The entity tag of the text when it is sent as it is.</summary>
    public string PlainTag => Tag(Encoding.UTF8.GetBytes(body), null);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var response = httpContext.Response;
        var bytes = Encoding.UTF8.GetBytes(body);
        response.ContentType = mediaType + "; charset=utf-8";
        var tag = Tag(bytes, Encoded(httpContext));
        response.Headers.ETag = tag;
        response.Headers.CacheControl = "public, no-cache";
        if (modifiedUtc is { } modified)
        {
            response.Headers.LastModified = modified.ToString("R", CultureInfo.InvariantCulture);
        }

        if (IsKnown(httpContext.Request, tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            response.ContentType = null;
            return Task.CompletedTask;
        }

        return response.Body.WriteAsync(bytes, httpContext.RequestAborted).AsTask();
    }

    private static string Tag(byte[] bytes, string? encoding) =>
        $"\"{WebEncoders.Base64UrlEncode(SHA256.HashData(bytes))[..TagLength]}{(encoding is null ? "" : "-" + encoding)}\"";

    // A strong tag is that of the bytes on the wire: the compressed answer has another.
    private static string? Encoded(HttpContext context)
    {
        var compression = context.RequestServices.GetService<IResponseCompressionProvider>();
        return compression is not null && compression.CheckRequestAcceptsCompression(context) && compression.ShouldCompressResponse(context)
            ? compression.GetCompressionProvider(context)?.EncodingName
            : null;
    }

    private bool IsKnown(HttpRequest request, string tag)
    {
        var headers = request.GetTypedHeaders();
        if (request.Headers.IfNoneMatch.Count > 0)
        {
            var own = new EntityTagHeaderValue(tag);
            return headers.IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(own, useStrongComparison: false));
        }

        // HTTP dates have no parts of a second.
        return modifiedUtc is { } modified && headers.IfModifiedSince is { } since && modified < since.UtcDateTime.AddSeconds(1);
    }
}
