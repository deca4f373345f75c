using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using WipoMatch.BackgroundTasks;
using WipoMatch.Core.BackgroundTasks;
using WipoMatch.Core.DataProtection;
using WipoMatch.Core.Events;
using WipoMatch.Core.Features;
using WipoMatch.Core.Maintenance;
using WipoMatch.Core.Security;
using WipoMatch.Core.Settings;
using WipoMatch.Data;
using WipoMatch.Events;
using WipoMatch.Modules;
using WipoMatch.Security;
using WipoMatch.Settings;

namespace WipoMatch.Core.Data;

/// <summary>Registers the database and what lives in it for the application itself.</summary>
public static class DataServices
{
    /// <summary>
    /// The database by the settings of the host, settings, features, roles, outbox and shared keys. Needs an
    /// <see cref="EntityAssemblies"/> and the module catalogue. A <see cref="DatabaseOptions"/> or <see cref="DataFolder"/> that was
    /// registered before wins over the settings.
    /// </summary>
    /// <param name="services">The host's services.</param>
    public static IServiceCollection AddWipoMatchData(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => DataFolder.Read(
            provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<IHostEnvironment>().ContentRootPath));
        services.TryAddSingleton<IDataFolder>(provider => provider.GetRequiredService<DataFolder>());
        services.TryAddSingleton(provider => DatabaseOptions.Read(
            provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<DataFolder>()));
        services.AddDatabase();
        services.AddSettings();
        services.AddScoped<IOutbox, Outbox>();
        services.AddBackgroundTask<OutboxDelivery>();
        services.AddSingleton<TaskPrompts>();
        services.AddSingleton<ServerIdentity>();
        services.AddScoped<LeaseStore>();
        services.AddScoped<TaskStore>();
        services.AddScoped<ITaskOverview, TaskOverview>();
        return services.AddSharedDataProtection();
    }

    /// <summary>What only a running server does: recurring tasks and its sign of life.</summary>
    /// <param name="services">The host's services.</param>
    public static IServiceCollection AddWipoMatchServer(this IServiceCollection services)
    {
        services.AddSingleton<ServerHeartbeat>();
        services.AddHostedService(provider => provider.GetRequiredService<ServerHeartbeat>());
        services.AddHostedService<MaintenanceWatch>();
        return services.AddHostedService<BackgroundTaskRunner>();
    }

    private static void AddDatabase(this IServiceCollection services)
    {
        services.AddDbContext<WipoMatchDbContext>(
            (provider, options) => provider.GetRequiredService<DatabaseOptions>().Configure(options), ServiceLifetime.Scoped, ServiceLifetime.Singleton);
        services.AddScoped<DbContext>(provider => provider.GetRequiredService<WipoMatchDbContext>());
        services.AddSingleton<WriteQueue>();
        services.AddSingleton<MaintenanceFlag>();
        services.AddSingleton<MaintenanceState>();
        services.AddSingleton<Stamps>();
        services.AddSingleton<IStamps>(provider => provider.GetRequiredService<Stamps>());
        services.AddScoped<WriteTransactions>();
        services.AddScoped<IWriteTransactions>(provider => provider.GetRequiredService<WriteTransactions>());
        services.AddScoped<IAfterCommit>(provider => provider.GetRequiredService<WriteTransactions>());
        services.AddSingleton<ScopedWork>();
        services.AddScoped<MigrationRunner>();
        services.AddDataMigration<CoreMigrations>();
    }

    private static void AddSettings(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => ConfiguredSite.Read(provider.GetRequiredService<IConfiguration>()));
        services.AddSingleton<SiteService>();
        services.AddSingleton<ISiteService>(provider => provider.GetRequiredService<SiteService>());
        services.AddSingleton<IFeatures, EnabledFeatures>();
        services.AddScoped<FeatureStore>();
        services.AddScoped<RoleStore>();
        services.AddScoped<IRoleEditor, RoleEditor>();
        services.AddSingleton<RolePermissions>();
    }
}
