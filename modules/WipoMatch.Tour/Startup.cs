using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Modules;
using WipoMatch.Tour.Tasks;

namespace WipoMatch.Tour;

/// <summary>What the module registers.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<TourQuery>();
        services.AddNavigationProvider<AdminMenu>();
        services.AddPermissionProvider<Permissions>();
    }
}
