using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;

namespace WipoMatch.Tests.Infrastructure;

/// <summary>The application in this process, on a data folder of its own that goes with it.</summary>
internal sealed class RunningSite : WebApplicationFactory<Program>
{
    private readonly SiteOptions _options;
    private readonly TestDatabase? _database;

    private RunningSite(SiteOptions options, TestDatabase? database)
    {
        _options = options;
        _database = database;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => DeleteFolder();
    }

    public string DataPath { get; } = Directory.CreateTempSubdirectory("wipomatch-site-").FullName;

    public static async Task<RunningSite> StartAsync(SiteOptions options)
    {
        var database = options.Database == DatabaseKind.PostgreSql ? await TestDatabase.CreateEmptyAsync(options.Database) : null;
        var site = new RunningSite(options, database);
        await Task.Run(() => site.Server);
        return site;
    }

    public HttpClient CreateReader(bool keepsCookies = false) =>
        CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = keepsCookies });

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }

        DeleteFolder();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("WipoMatch:DataPath", DataPath);
        builder.UseSetting("WipoMatch:Recipe", _options.Recipe);
        if (_database is not null)
        {
            builder.UseSetting("WipoMatch:Database:Provider", "PostgreSql");
            builder.UseSetting("WipoMatch:Database:ConnectionString", _database.Options.ConnectionString);
        }

        foreach (var (key, value) in _options.Settings)
        {
            builder.UseSetting(key, value);
        }

        if (_options.Configure is { } configure)
        {
            builder.ConfigureTestServices(configure);
        }
    }

    private void DeleteFolder()
    {
        if (Directory.Exists(DataPath))
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            try
            {
                Directory.Delete(DataPath, recursive: true);
            }
            catch (IOException)
            {
                // Work that ends beside the host can put back a file of the database; the end of the process deletes once more.
            }
        }
    }
}
