using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Modules;
using WipoMatch.Reports.Contracts;
using WipoMatch.Reports.Figures;
using WipoMatch.Reports.Lists;
using WipoMatch.Reports.Queries;

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
        services.AddSingleton<IIndicator, StoryCountries>();
        services.AddSingleton<IIndicator, LanguagesPerStory>();
        services.AddSingleton<IIndicator, OpenNeeds>();
        services.AddSingleton<IIndicator, OpenOffers>();
        services.AddSingleton<IIndicator, ListingsPerOrganization>();
        services.AddSingleton<IIndicator, InitiativesByStatus>();
        services.AddSingleton<IIndicator, TriangularShare>();
        services.AddSingleton<IIndicator, SouthSouthCountries>();
        services.AddSingleton<IIndicator, RegionalDiversity>();
        services.AddSingleton<FigureCounter>();
        services.AddScoped<FigureWords>();
        services.AddScoped<IPublishedFigures, PublishedFigures>();
        services.AddScoped<ListWords>();
        services.AddScoped<IFigureList, StoryCountriesList>();
        services.AddScoped<IFigureList, LanguagesList>();
        services.AddScoped<IFigureList, OpenOffersList>();
        services.AddScoped<IFigureList, ListingsList>();
        services.AddScoped<IFigureList, ModesList>();
        services.AddScoped<IFigureList, SouthSouthList>();
        services.AddScoped<IFigureList, DiversityList>();
        services.AddScoped<AllFiguresTable>();
        services.AddScoped<FigureCards>();
        services.AddScoped<StoryMap>();
        services.AddScoped<ResultsPageQuery>();
        services.AddScoped<FigurePageQuery>();
        services.AddScoped<FiguresQuery>();
        services.AddPageSection<FiguresSection>();
    }
}
