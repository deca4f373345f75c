using Microsoft.AspNetCore.Http;

namespace WipoMatch.Core.Web;

/// <summary>What a person who signed in has seen stays in no browser, so that nobody goes back to it after the sign-out.</summary>
internal sealed class SignedInAnswersMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.User.Identity?.IsAuthenticated == true && !MachinePaths.Contain(context.Request.Path))
        {
            context.Response.Headers.CacheControl = "no-store";
        }

        return next(context);
    }
}
