using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WipoMatch.Localization;

namespace WipoMatch.Core.Web;

/// <summary>The route constraint <c>lang</c>: one of the six codes.</summary>
internal sealed class LanguageConstraint : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        SiteLanguages.IsKnown(values[routeKey] as string);
}
