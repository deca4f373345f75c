using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Modules;
using WipoMatch.Reports.Figures;

namespace WipoMatch.Reports;

/// <summary>What the module registers.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();
        services.AddSingleton<IIndicator, PublishedStories>();
        services.AddSingleton<IIndicator, OpenNeeds>();
        services.AddSingleton<IIndicator, OpenOffers>();
        services.AddSingleton<IIndicator, InitiativesUnderWay>();
        services.AddSingleton<IIndicator, CountriesInRegister>();
        services.AddSingleton<IIndicator, LanguagesPerStory>();
        services.AddScoped<FiguresQuery>();
        services.AddPageSection<FiguresSection>();
    }
}
