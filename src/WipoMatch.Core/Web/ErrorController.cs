using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using WipoMatch.Display;
using WipoMatch.Display.Forms;
using WipoMatch.Http;

namespace WipoMatch.Core.Web;

/// <summary>Pages that tell why there is no other.</summary>
[ApiExplorerSettings(IgnoreApi = true)]
[IgnoreAntiforgeryToken]
public sealed class ErrorController : Controller
{
    /// <summary>The page for a status.</summary>
    /// <param name="status">400 (of a form), 403, 404, 500, 503; others read like 404 or 500.</param>
    [AllowAnonymous]
    [Route("/error/{status:int}")]
    [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public async Task<IActionResult> Show(int status)
    {
        if (MachinePaths.IsApi(HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path))
        {
            await new Problem(status, "The site failed to answer. Try again later.").ExecuteAsync(HttpContext);
            return new EmptyResult();
        }

        if (status == StatusCodes.Status401Unauthorized && await ReadFormAsync() is { } form)
        {
            return View("SignedOutForm", form);
        }

        var shown = status switch { 400 when HttpMethods.IsPost(Request.Method) => 400, 401 or 403 => 403, 503 => 503, >= 500 => 500, _ => 404 };
        Response.StatusCode = Response.StatusCode == StatusCodes.Status200OK ? status : Response.StatusCode;
        var reference = shown >= 500 ? Activity.Current?.TraceId.ToString()[..8] : null;
        return View("Error", new ErrorPageModel(shown, reference));
    }

    // Only what was posted to a page that says so comes back; its token is bound to the person and the browser, as in every form.
    private async Task<KeptForm?> ReadFormAsync() =>
        HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is { } first &&
        first.Endpoint?.Metadata.GetMetadata<KeptWhenSignedOutAttribute>() is not null &&
        Request.HasFormContentType && await Request.ReadFormAsync(HttpContext.RequestAborted) is var form
            ? new(
                first.OriginalPathBase + first.OriginalPath + first.OriginalQueryString,
                [.. form.SelectMany(field => field.Value, (field, value) => KeyValuePair.Create(field.Key, value ?? ""))],
                form.Files.Count > 0)
            : null;
}
