using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Core;
using WipoMatch.Core.Data;
using WipoMatch.Data;

namespace WipoMatch.Tests.Infrastructure;

/// <summary>
/// One process of the site without its web server: all services over a database, with a clock that the test moves. Several over
/// one database stand for several nodes.
/// </summary>
public sealed class TestSite : IAsyncDisposable
{
    private readonly bool _ownsDatabase;

    private readonly TestDatabase? _database;

    private TestSite(TestDatabase database, Action<IServiceCollection>? configure, FakeClock? clock, bool ownsDatabase)
        : this(database.Options, database.Folder, configure, clock) => (_database, _ownsDatabase) = (database, ownsDatabase);

    private TestSite(DatabaseOptions options, string folder, Action<IServiceCollection>? configure, FakeClock? clock)
    {
        Clock = clock ?? new();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton(options);
        services.AddSingleton(new DataFolder(folder));
        services.AddSingleton(new EntityAssemblies([.. TestModules.Catalog.Modules.Select(module => module.Assembly)]));
        services.AddWipoMatchData();
        services.AddWipoMatch(TestModules.Catalog);
        configure?.Invoke(services);
        Services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }

    public TestDatabase Database => _database ?? throw new InvalidOperationException("The database is that of a running site.");

    public FakeClock Clock { get; }

    public ServiceProvider Services { get; }

    public IStamps Stamps => Get<IStamps>();

    /// <summary>A site over a migrated database of its own.</summary>
    public static async Task<TestSite> CreateAsync(DatabaseKind kind, Action<IServiceCollection>? configure = null, FakeClock? clock = null) =>
        new(await TestDatabase.CreateAsync(kind), configure, clock, ownsDatabase: true);

    /// <summary>A site over a database that the test owns.</summary>
    public static TestSite Over(TestDatabase database, Action<IServiceCollection>? configure = null, FakeClock? clock = null) =>
        new(database, configure, clock, ownsDatabase: false);

    /// <summary>Another process on the database and the data folder of a running site, with the right time.</summary>
    public static TestSite Beside(SiteFixture site) => new(
        site.Services.GetRequiredService<DatabaseOptions>(), site.DataPath, services => services.AddSingleton(TimeProvider.System), clock: null);

    public T Get<T>() where T : notnull => Services.GetRequiredService<T>();

    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    public async Task InScopeAsync(Func<IServiceProvider, Task> work)
    {
        await using var scope = Services.CreateAsyncScope();
        await work(scope.ServiceProvider);
    }

    /// <summary>Reads outside a transaction.</summary>
    public Task<T> ReadAsync<T>(Func<WipoMatchDbContext, Task<T>> read) =>
        InScopeAsync(scope => read(scope.GetRequiredService<WipoMatchDbContext>()));

    /// <summary>Writes in a transaction of a scope of its own.</summary>
    public Task WriteAsync(Func<IServiceProvider, Task> write) =>
        InScopeAsync(scope => scope.GetRequiredService<IWriteTransactions>().RunAsync(_ => write(scope)));

    /// <summary>Applies the migrations of all modules.</summary>
    public Task<int> MigrateAsync() => MigrateAsync([.. Services.GetServices<DataMigration>().Select(ModuleMigration.Of)]);

    /// <summary>Applies given migrations.</summary>
    public Task<int> MigrateAsync(IReadOnlyList<ModuleMigration> migrations) =>
        InScopeAsync(scope => scope.GetRequiredService<MigrationRunner>().RunAsync(migrations));

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        if (_ownsDatabase)
        {
            await Database.DisposeAsync();
        }
    }
}
