using System.Globalization;
using Microsoft.AspNetCore.Mvc.Filters;
using WipoMatch.Localization;

namespace WipoMatch.Theme.Controllers;

/// <summary>Shows a page without a language in its path in the language that <c>?lang=</c> names.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class LanguageOfQueryAttribute : Attribute, IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var code = context.HttpContext.Request.Query["lang"].ToString();
        var language = SiteLanguages.Find(code) ?? SiteLanguages.Find(SiteLanguages.Default)!;
        CultureInfo.CurrentCulture = language.Culture;
        CultureInfo.CurrentUICulture = language.Culture;
        await next();
    }
}
