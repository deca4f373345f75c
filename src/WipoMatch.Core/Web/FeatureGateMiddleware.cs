using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;
using WipoMatch.Modules;

namespace WipoMatch.Core.Web;

/// <summary>Pages of a feature that is switched off do not exist.</summary>
internal sealed class FeatureGateMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, IFeatures features)
    {
        var controller = context.GetEndpoint()?.Metadata.GetMetadata<ControllerActionDescriptor>()?.ControllerTypeInfo;
        if (controller is not null && !features.IsEnabled(controller))
        {
            context.SetEndpoint(null);
        }

        return next(context);
    }
}
