using Microsoft.Extensions.DependencyInjection;
using WipoMatch.ContentManagement;
using WipoMatch.Contents.Desk;
using WipoMatch.Contents.Queries;
using WipoMatch.Contents.Recipes;
using WipoMatch.Display;
using WipoMatch.Modules;

namespace WipoMatch.Contents;

/// <summary>What the module registers.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentRoute(ContentTypes.Page, "", "page");
        services.AddScoped<StandingPageQuery>();
        services.AddSingleton<IPagePaths, StandingPagePaths>();
        services.AddRecipeStep<PagesStep>();
        services.AddScoped<DeskScope>();
        services.AddScoped<ContentLines>();
        services.AddScoped<DeskHomeQuery>();
        services.AddScoped<ContentListViewQuery>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();
    }
}
