using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using WipoMatch.Http;

namespace WipoMatch.Core.Web;

/// <summary>
/// What all answers to programs have in common: every site may read them, they are JSON, and an error without a body becomes a problem
/// document. It runs before kept answers are looked up, which know neither the caller's site nor what the caller accepts.
/// </summary>
internal sealed class ApiAnswersMiddleware(RequestDelegate next)
{
    private const string Methods = "GET, HEAD, OPTIONS";

    private static readonly MediaTypeHeaderValue[] Given = [new("application/json"), new(Problem.MediaType)];

    public async Task InvokeAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.AccessControlAllowOrigin = "*";
        response.Headers.AccessControlExposeHeaders = "ETag, Last-Modified";
        if (HttpMethods.IsOptions(request.Method))
        {
            Permit(response);
            return;
        }

        if (context.GetEndpoint() is not null && !IsAccepted(request))
        {
            await new Problem(StatusCodes.Status406NotAcceptable, "The answer is application/json; accept it.").ExecuteAsync(context);
            return;
        }

        await next(context);
        if (!response.HasStarted && response.StatusCode >= 400 && response.ContentType is null)
        {
            response.Headers.Allow = response.StatusCode == StatusCodes.Status405MethodNotAllowed ? Methods : default;
            await new Problem(response.StatusCode, Detail(response.StatusCode)).ExecuteAsync(context);
        }
    }

    private static void Permit(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status204NoContent;
        response.Headers.Allow = Methods;
        response.Headers.AccessControlAllowMethods = Methods;
        response.Headers.AccessControlAllowHeaders = "Accept, If-Modified-Since, If-None-Match";
        response.Headers.AccessControlMaxAge = "86400";
    }

    private static bool IsAccepted(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().Accept;
        return accepted.Count == 0 || accepted.Any(range => range.Quality is not 0 && Array.Exists(Given, type => type.IsSubsetOf(range)));
    }

    private static string Detail(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => "This needs a person who has signed in.",
        StatusCodes.Status403Forbidden => "The person who has signed in lacks the permission.",
        StatusCodes.Status404NotFound => "Nothing is at this address. /openapi/v1.json describes all addresses.",
        StatusCodes.Status405MethodNotAllowed => "The API is read only; use GET or HEAD.",
        _ => "The request cannot be answered.",
    };
}
