using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Core.Maintenance;
using WipoMatch.Core.Modules;
using WipoMatch.Core.Security;

namespace WipoMatch.Core.Web;

/// <summary>The order in which a request passes through the platform.</summary>
public static class HttpPipeline
{
    /// <summary>Adds the platform's middleware and the modules' endpoints.</summary>
    /// <param name="app">The application.</param>
    public static WebApplication UseWipoMatch(this WebApplication app)
    {
        app.UseMiddleware<SecurityHeadersMiddleware>();
        app.UseExceptionHandler("/error/500");
        app.UseWhen(context => !MachinePaths.Contain(context.Request.Path), branch => branch.UseStatusCodePagesWithReExecute("/error/{0}"));
        app.UseMiddleware<MaintenanceMiddleware>();
        app.UseMiddleware<HeadMiddleware>();
        app.UseRouting();
        app.UseMiddleware<FreshnessMiddleware>();
        app.UseMiddleware<RequestLanguageMiddleware>();
        app.UseMiddleware<FeatureGateMiddleware>();
        app.UseMiddleware<LanguageRedirectMiddleware>();
        app.UseWhen(context => MachinePaths.IsApi(context.Request.Path), branch => branch.UseMiddleware<ApiAnswersMiddleware>());
        // Without the cookie nobody is signed in, and a kept page needs no further question.
        app.UseWhen(context => !SignInCookie.IsSent(context.Request), branch => branch.UseOutputCache());
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseMiddleware<SignedInAnswersMiddleware>();
        app.UseResponseCompression();
        app.MapStaticAssets();
        app.MapControllers();
        app.MapChoices();
        app.MapHealth();
        foreach (var startup in app.Services.GetRequiredService<ModuleCatalog>().CreateStartups())
        {
            startup.Configure(app, app, app.Services);
        }

        return app;
    }
}
