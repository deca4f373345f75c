using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Matching.Components;
using WipoMatch.Matching.Contracts;
using WipoMatch.Matching.Desk;
using WipoMatch.Matching.How;
using WipoMatch.Matching.Live;
using WipoMatch.Matching.Reading;
using WipoMatch.Matching.Reasons;
using WipoMatch.Matching.Shown;
using WipoMatch.Matching.Stored;
using WipoMatch.Matching.Stories;
using WipoMatch.Matching.Verbs;
using WipoMatch.Modules;

namespace WipoMatch.Matching;

/// <summary>What the module registers.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<Migrations>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();
        services.AddScoped<ListingMapper>();
        services.AddScoped<SiteListings>();
        services.AddScoped<ReasonTexts>();
        services.AddScoped<SuggestionLines>();
        services.AddVerb<MatchVerb>();
        AddLive(services);
        AddPages(services);
    }

    private static void AddLive(IServiceCollection services)
    {
        services.AddSingleton<LiveSuggestions>();
        services.AddScoped<ListingReader>();
        services.AddScoped<LiveReading>();
        services.AddScoped<SuggestionRun>();
        services.AddScoped<SuggestionStore>();
        services.AddSingleton<LiveStories>();
        services.AddScoped<StoryReading>();
        services.AddScoped<StoryStore>();
        services.AddScoped<StoryRun>();
        services.AddBackgroundTask<RenewSuggestions>();
        services.AddHostedService<SuggestionWatch>();
        services.AddScoped<FreshNeedRun>();
        services.AddSingleton<FreshNeedQueue>();
        services.AddHostedService<FreshNeeds>();
        services.AddContentHandler<NeedHandler>();
    }

    private static void AddPages(IServiceCollection services)
    {
        services.AddScoped<LimitTexts>();
        services.AddScoped<SuggestionReader>();
        services.AddScoped<PairLines>();
        services.AddScoped<ISuggestions, Suggestions>();
        services.AddScoped<ISectionQuery, SectionQuery>();
        services.AddScoped<IHowQuery, HowQuery>();
        services.AddScoped<IDeskQuery, DeskQuery>();
        services.AddScoped<Comparison>();
        services.AddPageSection<OffersThatMayFitSection>();
        services.AddScoped<IStoryQuery, StoryQuery>();
        services.AddPageSection<NeedsServedSection>();
        services.AddPageSection<StoriesThatMayHelpSection>();
        services.AddPageSection<CloseToStorySection>();
    }
}
