using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using WipoMatch.Core.Web;
using WipoMatch.Display.Forms;
using WipoMatch.Localization;
using WipoMatch.Security;

namespace WipoMatch.Core.Security;

/// <summary>
/// Sends people who must sign in to the page for it and back, answers programs and forms that are kept by a status, and asks on each request whether the sign-in still holds.
/// </summary>
internal sealed class SignInCookieEvents(IEnumerable<ISignInCheck> checks) : CookieAuthenticationEvents
{
    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (MachinePaths.Contain(context.Request.Path) || KeepsForm(context.HttpContext))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }

        context.Response.Redirect(SignInScheme.Page(SiteLanguages.Current.Code) + ReturnTo(context.Request));
        return Task.CompletedTask;
    }

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var person = context.Principal;
        foreach (var check in checks)
        {
            person = person is null ? null : await check.CheckAsync(person, context.HttpContext.RequestAborted);
        }

        if (person is null)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(SignInScheme.Name);
        }
        else if (!ReferenceEquals(person, context.Principal))
        {
            context.ReplacePrincipal(person);
            context.ShouldRenew = true;
        }
    }

    private static bool KeepsForm(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method) && context.Request.HasFormContentType &&
        context.GetEndpoint()?.Metadata.GetMetadata<KeptWhenSignedOutAttribute>() is not null;

    // Only what can be read again is gone back to.
    private static string ReturnTo(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)
        ? QueryString.Create("returnUrl", request.PathBase + request.Path + request.QueryString).ToUriComponent()
        : "";
}
