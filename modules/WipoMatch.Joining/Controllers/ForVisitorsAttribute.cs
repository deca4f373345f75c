using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace WipoMatch.Joining.Controllers;

/// <summary>Whoever is signed in has joined: they are led to the start page, which says so.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ForVisitorsAttribute : ActionFilterAttribute
{
    /// <inheritdoc />
    public override void OnActionExecuting(ActionExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.HttpContext.User.Identity is { IsAuthenticated: true })
        {
            context.Result = new LocalRedirectResult(JoinLinks.To());
        }
    }
}
