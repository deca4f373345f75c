using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Core.Modules;
using WipoMatch.Data;

namespace WipoMatch.Core.Data;

/// <summary>Brings the tables of the core and of all modules up to date.</summary>
public static class SiteMigrations
{
    /// <summary>Applies the steps that are missing: the core's first, then the modules' in the order of their dependencies.</summary>
    /// <param name="services">The services of a scope.</param>
    /// <param name="cancellationToken">Stops between steps.</param>
    public static Task RunAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var order = services.GetRequiredService<ModuleCatalog>().Modules.Select(module => module.Id).ToList();
        var migrations = services.GetServices<DataMigration>()
            .OrderBy(migration => migration is CoreMigrations ? 0 : 1)
            .ThenBy(migration => order.IndexOf(migration.GetType().Assembly.GetName().Name!))
            .Select(ModuleMigration.Of);
        return services.GetRequiredService<MigrationRunner>().RunAsync([.. migrations], cancellationToken);
    }
}
