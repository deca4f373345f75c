using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;
using WipoMatch.Display;
using WipoMatch.Localization;

namespace WipoMatch.Api.Lists;

/// <summary>Comma separated values as a file to keep, named after the list and its language. What follows is told by the header <c>Link</c>.</summary>
/// <param name="write">Writes the file.</param>
/// <param name="next">The cursor of what follows, or null.</param>
internal sealed class CsvAnswer(Func<Stream, CancellationToken, Task> write, string? next) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var (request, response) = (httpContext.Request, httpContext.Response);
        // The writer does not wait for slow readers, so what it writes is held back until it is complete.
        await using var body = new FileBufferingWriteStream();
        await write(body, httpContext.RequestAborted);
        response.ContentType = "text/csv; charset=utf-8";
        response.Headers.ContentDisposition = $"attachment; filename=\"{request.Path.Value!.TrimEnd('/').Split('/')[^1]}-{SiteLanguages.Current.Code}.csv\"";
        if (next is not null)
        {
            var query = new QueryBuilder(request.Query.Where(pair => pair.Key is not ListFormats.CursorKey and not "page"))
            {
                { ListFormats.CursorKey, next },
            };
            response.Headers.Link = $"<{request.Path.ToUriComponent()}{query.ToQueryString()}>; rel=\"next\"";
        }

        await body.DrainBufferAsync(response.Body, httpContext.RequestAborted);
    }
}
