using Microsoft.AspNetCore.Http;

namespace WipoMatch.Core.Web;

/// <summary>Answers HEAD like GET without a body: pages are mapped for GET only, and the server leaves the body out by itself.</summary>
internal sealed class HeadMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }

        context.Request.Method = HttpMethods.Get;
        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Method = HttpMethods.Head;
        }
    }
}
