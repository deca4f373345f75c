using Microsoft.Extensions.DependencyInjection;
using WipoMatch.ContentManagement;
using WipoMatch.Display;
using WipoMatch.Modules;
using WipoMatch.Stories.Queries;

namespace WipoMatch.Stories;

/// <summary>What the module registers.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentRoute(ContentTypes.SuccessStory, "stories", "story");
        services.AddContentRoute(ContentTypes.BestPractice, "stories", "story");
        services.AddScoped<PublishedItems>();
        services.AddScoped<HomePageQuery>();
        services.AddScoped<StoryPageQuery>();
        services.AddScoped<StoryFacts>();
        services.AddScoped<StoryPictures>();
        services.AddScoped<RelatedStories>();
        services.AddScoped<ThemePageQuery>();
        services.AddScoped<CountryActivity>();
        services.AddScoped<CountryListQuery>();
        services.AddScoped<CountryPageQuery>();
        services.AddScoped<IPagePaths, ThemeAndCountryPaths>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();
    }
}
