using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using WipoMatch.BackgroundTasks;
using WipoMatch.Concepts.Contracts;
using WipoMatch.Concepts.Scheme;
using WipoMatch.Core.BackgroundTasks;
using WipoMatch.Matching.Live;
using WipoMatch.Search.Indexing;

namespace WipoMatch.Tests.Infrastructure;

/// <summary>The application in this process, on a database and a data folder of its own that go with it.</summary>
internal sealed class RunningSite : WebApplicationFactory<Program>
{
    private readonly SiteOptions _options;
    private readonly TestDatabase _database;
    private readonly bool _serves;

    private RunningSite(TestDatabase database, SiteOptions options, bool serves) => (_database, _options, _serves) = (database, options, serves);

    public string DataPath => _database.Folder;

    public static async Task<RunningSite> StartAsync(SiteOptions options)
    {
        var database = PreparedSite.Serves(options) ? await PreparedSite.CopyAsync(options) : await TestDatabase.CreateEmptyAsync(options.Database);
        var site = new RunningSite(database, options, serves: true);
        await Task.Run(() => site.Server);
        return site;
    }

    /// <summary>Lets the application do what it does with a database before it serves anybody; the database stays.</summary>
    public static async Task PrepareAsync(TestDatabase database, SiteOptions options)
    {
        await using var site = new RunningSite(database, options, serves: false);
        await Task.Run(() => site.Server);
        await site.SuggestAsync();
    }

    /// <summary>Works out suggestions now, so that tests which ask twice for one page do not find it renewed between.</summary>
    public async Task SuggestAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetServices<IBackgroundTask>().OfType<RenewSuggestions>().Single().DoWorkAsync(scope.ServiceProvider, CancellationToken.None);
    }

    public HttpClient CreateReader(bool keepsCookies = false) =>
        CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = keepsCookies });

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_serves)
        {
            await _database.DisposeAsync();
        }
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("WipoMatch:DataPath", DataPath);
        builder.UseSetting("WipoMatch:Recipe", _options.Recipe);
        if (_database.Kind == DatabaseKind.PostgreSql)
        {
            builder.UseSetting("WipoMatch:Database:Provider", "PostgreSql");
            builder.UseSetting("WipoMatch:Database:ConnectionString", _database.Options.ConnectionString);
        }

        foreach (var (key, value) in _options.Settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureTestServices(Configure);
    }

    private void Configure(IServiceCollection services)
    {
        if (!_serves)
        {
            services.RemoveAll<IHostedService>();
        }
        else if (!_options.RunsTasks)
        {
            RemoveWhatRunsByItself(services);
        }

        services.AddSingleton<ISemanticSpaces>(provider => new SharedSpaces(ActivatorUtilities.CreateInstance<SemanticSpaces>(provider)));
        if (_options.Clock is { } clock)
        {
            services.AddSingleton<TimeProvider>(clock);
        }

        _options.Configure?.Invoke(services);
    }

    // The index of the search is read when somebody searches; nobody needs a watch that asks for runs which nothing makes.
    private static void RemoveWhatRunsByItself(IServiceCollection services)
    {
        Type[] running = [typeof(BackgroundTaskRunner), typeof(SearchIndexStart), typeof(SuggestionWatch), typeof(FreshNeeds)];
        foreach (var service in services.Where(service => service.ServiceType == typeof(IHostedService) && running.Contains(service.ImplementationType)).ToList())
        {
            services.Remove(service);
        }
    }
}
