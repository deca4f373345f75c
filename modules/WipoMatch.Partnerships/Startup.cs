using Microsoft.Extensions.DependencyInjection;
using WipoMatch.ContentManagement;
using WipoMatch.Modules;
using WipoMatch.Partnerships.Components;
using WipoMatch.Partnerships.Queries;
using WipoMatch.Partnerships.Register;

namespace WipoMatch.Partnerships;

/// <summary>What the module registers.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentRoute(ContentTypes.Initiative, "initiatives", "initiative");
        services.AddScoped<ParticipantReader>();
        services.AddCatalogContributor<InitiativeFacets>();
        services.AddScoped<InitiativeFinder>();
        services.AddScoped<InitiativeMaps>();
        services.AddScoped<InitiativeTables>();
        services.AddScoped<InitiativePageQuery>();
        services.AddScoped<CooperationCharts>();
        services.AddScoped<CooperationText>();
        services.AddScoped<BienniumFigures>();
        services.AddScoped<CooperationQuery>();
        services.AddPageSection<InitiativeMapSection>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();
    }
}
