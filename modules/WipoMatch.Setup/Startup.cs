using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Hosting;
using WipoMatch.Modules;
using WipoMatch.Setup.FirstRun;

namespace WipoMatch.Setup;

/// <summary>What the module registers.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<SetupLink>();
        services.AddScoped<SetUpSite>();
        services.AddScoped<IStartLines, SetupLines>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();
    }
}
