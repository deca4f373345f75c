using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Assistance.Components;
using WipoMatch.Assistance.Queries;
using WipoMatch.ContentManagement;
using WipoMatch.Modules;

namespace WipoMatch.Assistance;

/// <summary>What the module registers.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentRoute(ContentTypes.Need, "needs", "need");
        services.AddContentRoute(ContentTypes.Offer, "offers", "offer");
        services.AddContentRoute(ContentTypes.Organization, "organizations", "organization");
        services.AddScoped<ItemFinder>();
        services.AddScoped<DemonstrationMark>();
        services.AddScoped<FactWords>();
        services.AddScoped<RelatedListings>();
        services.AddScoped<ListingPages>();
        services.AddScoped<NeedPageQuery>();
        services.AddScoped<OfferPageQuery>();
        services.AddScoped<OrganizationPageQuery>();
        services.AddPageSection<PostAsNeedSection>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();
    }
}
