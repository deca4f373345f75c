using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using WipoMatch.Data;
using WipoMatch.Modules;

namespace WipoMatch.Core.Data;

/// <summary>Registers the database.</summary>
public static class DataServices
{
    /// <summary>
    /// The database by the settings of the host; needs an <see cref="EntityAssemblies"/>. A <see cref="DatabaseOptions"/> or
    /// <see cref="DataFolder"/> that was registered before wins over the settings.
    /// </summary>
    /// <param name="services">The host's services.</param>
    public static IServiceCollection AddWipoMatchData(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => DataFolder.Read(
            provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<IHostEnvironment>().ContentRootPath));
        services.TryAddSingleton(provider => DatabaseOptions.Read(
            provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<DataFolder>()));
        services.AddDbContext<WipoMatchDbContext>(
            (provider, options) => provider.GetRequiredService<DatabaseOptions>().Configure(options), ServiceLifetime.Scoped, ServiceLifetime.Singleton);
        services.AddScoped<DbContext>(provider => provider.GetRequiredService<WipoMatchDbContext>());
        services.AddSingleton<WriteQueue>();
        services.AddSingleton<Stamps>();
        services.AddSingleton<IStamps>(provider => provider.GetRequiredService<Stamps>());
        services.AddScoped<WriteTransactions>();
        services.AddScoped<IWriteTransactions>(provider => provider.GetRequiredService<WriteTransactions>());
        services.AddScoped<IAfterCommit>(provider => provider.GetRequiredService<WriteTransactions>());
        services.AddScoped<MigrationRunner>();
        return services.AddDataMigration<CoreMigrations>();
    }
}
