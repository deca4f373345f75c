using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Administration.Health;
using WipoMatch.Administration.Recipes;
using WipoMatch.Administration.Settings;
using WipoMatch.Administration.Tasks;
using WipoMatch.Modules;

namespace WipoMatch.Administration;

/// <summary>What the module registers.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();
        services.AddSingleton<LastLook>();
        services.AddScoped<HealthQuery>();
        services.AddScoped<ScheduleWords>();
        services.AddScoped<TasksQuery>();
        services.AddScoped<RunTask>();
        services.AddScoped<SettingsQuery>();
        services.AddScoped<ChangeSettings>();
        services.AddScoped<RecipesQuery>();
        services.AddScoped<PreviewRecipe>();
        services.AddScoped<ApplyRecipe>();
        services.AddScoped<ExportSite>();
    }
}
