using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;

namespace WipoMatch.Http;

/// <summary>An error as a problem document of RFC 9457.</summary>
/// <param name="status">The status of the answer.</param>
/// <param name="detail">What is wrong and how to mend it, in English.</param>
/// <param name="errors">What is wrong with each parameter, by its name, or null.</param>
public sealed class Problem(int status, string detail, IReadOnlyDictionary<string, IReadOnlyList<string>>? errors = null) : IResult
{
    /// <summary>The media type.</summary>
    public const string MediaType = "application/problem+json";

    /// <summary>The type of problems with parameters; other problems say all by their status.</summary>
    public const string ParametersType = "urn:wipomatch:problem:parameters";

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The document.</summary>
    /// <param name="instance">The path and query that were asked for.</param>
    public JsonObject Document(string instance)
    {
        var document = new JsonObject
        {
            ["type"] = errors is null ? "about:blank" : ParametersType,
            ["title"] = errors is null ? ReasonPhrases.GetReasonPhrase(status) : "A parameter is wrong",
            ["status"] = status,
            ["detail"] = detail,
            ["instance"] = instance,
        };
        if (errors is not null)
        {
            document["errors"] = new JsonObject(errors.Select(error =>
                KeyValuePair.Create(error.Key, (JsonNode?)new JsonArray([.. error.Value.Select(text => (JsonNode)text)]))));
        }

        return document;
    }

    /// <inheritdoc />
    public Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var response = httpContext.Response;
        response.StatusCode = status;
        response.ContentType = MediaType;
        response.Headers.CacheControl = "no-store";
        return response.WriteAsync(Document(Instance(httpContext)).ToJsonString(Json), httpContext.RequestAborted);
    }

    // A request that failed is answered at the address of errors.
    private static string Instance(HttpContext context) => context.Features.Get<IExceptionHandlerPathFeature>() is { } failed
        ? new PathString(failed.Path).ToUriComponent() + context.Request.QueryString
        : context.Request.GetEncodedPathAndQuery();
}
