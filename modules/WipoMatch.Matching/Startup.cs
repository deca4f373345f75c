using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Matching.Live;
using WipoMatch.Matching.Reading;
using WipoMatch.Matching.Reasons;
using WipoMatch.Matching.Stored;
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
    }

    private static void AddLive(IServiceCollection services)
    {
        services.AddSingleton<LiveSuggestions>();
        services.AddScoped<ListingReader>();
        services.AddScoped<LiveReading>();
        services.AddScoped<SuggestionRun>();
        services.AddScoped<SuggestionStore>();
        services.AddBackgroundTask<RenewSuggestions>();
        services.AddHostedService<SuggestionWatch>();
    }
}
