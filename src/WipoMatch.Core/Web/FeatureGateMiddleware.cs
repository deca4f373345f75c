using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;
using WipoMatch.Modules;

namespace WipoMatch.Core.Web;

/// <summary>Pages and other endpoints of a feature that is switched off do not exist.</summary>
internal sealed class FeatureGateMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, IFeatures features)
    {
        var metadata = context.GetEndpoint()?.Metadata;
        var owner = metadata?.GetMetadata<ControllerActionDescriptor>()?.ControllerTypeInfo ?? metadata?.GetMetadata<MethodInfo>()?.DeclaringType;
        if (owner is not null && !features.IsEnabled(owner))
        {
            context.SetEndpoint(null);
        }

        return next(context);
    }
}
