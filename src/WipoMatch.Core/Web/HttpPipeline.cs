using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Core.Maintenance;
using WipoMatch.Core.Modules;

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
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseMiddleware<SignedInAnswersMiddleware>();
        app.UseOutputCache();
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
