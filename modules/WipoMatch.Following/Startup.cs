using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Following.Components;
using WipoMatch.Following.Searches;
using WipoMatch.Following.Telling;
using WipoMatch.Modules;
using WipoMatch.Notifications;

namespace WipoMatch.Following;

/// <summary>What the module registers.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<Migrations>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();
        services.AddPageSection<FollowSearchSection>();
        services.AddPageSection<FollowedSearchesLinkSection>();
        services.AddBackgroundTask<TellFollowers>();
        services.AddScoped<INotificationKind, FollowingNotices>();
        services.AddScoped<FollowingLetter>();
        services.AddScoped<NewMatches>();
        services.AddScoped<SearchReading>();
        services.AddScoped<SearchWords>();
        services.AddScoped<FollowSearch>();
        services.AddScoped<StopFollowing>();
        services.AddScoped<OwnSearches>();
    }
}
