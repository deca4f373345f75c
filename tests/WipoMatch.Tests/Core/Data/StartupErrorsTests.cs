using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using WipoMatch.Core;
using WipoMatch.Core.Data;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Core.Data;

public sealed class StartupErrorsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("wipomatch-test-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Read_NothingConfigured_IsASqliteFileInTheDataFolder()
    {
        var options = Read();

        Assert.Equal(DatabaseProvider.Sqlite, options.Provider);
        Assert.Equal(Path.Combine(_folder, "App_Data", "wipomatch.db"), options.File);
    }

    [Fact]
    public void Read_UnknownProvider_NamesTheKnownOnes()
    {
        var error = Assert.Throws<StartupException>(() => Read(("Provider", "Oracle")));

        Assert.Equal("WipoMatch:Database:Provider is 'Oracle', but only Sqlite and PostgreSql are known; correct the setting.", error.Message);
    }

    [Theory]
    [InlineData("Sqlite", "Data Source=a.db;Password")]
    [InlineData("Sqlite", "Server=secret")]
    [InlineData("PostgreSql", "Host=a;Port=secret")]
    [InlineData("PostgreSql", "Host=a;Passwrd=secret")]
    public void Read_UnreadableConnectionString_SaysItsFormAndKeepsSecrets(string provider, string connection)
    {
        var error = Assert.Throws<StartupException>(() => Read(("Provider", provider), ("ConnectionString", connection)));

        Assert.StartsWith("WipoMatch:Database:ConnectionString cannot be read; write it in the form '", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_PostgreSqlWithoutConnectionString_AsksForIt() =>
        Assert.Contains("is missing", Assert.Throws<StartupException>(() => Read(("Provider", "PostgreSql"))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task RunAsync_FileIsNoDatabase_IsOneSentence()
    {
        var file = Path.Combine(_folder, "text.db");
        await File.WriteAllTextAsync(file, new string('x', 4096));

        var message = await StartAsync(DatabaseOptions.ForFile(file));

        Assert.Equal($"The file {file} is not a sound SQLite database; restore a backup, or set WipoMatch:DataPath to another folder.", message);
    }

    [Fact]
    public async Task RunAsync_FolderBelowARegularFile_IsOneSentence()
    {
        var file = Path.Combine(_folder, "file");
        await File.WriteAllTextAsync(file, "");

        var message = await StartAsync(DatabaseOptions.ForFile(Path.Combine(file, "data", "wipomatch.db")));

        Assert.Contains("set WipoMatch:DataPath to a folder that may be written.", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_FileIsAFolder_IsOneSentence()
    {
        var message = await StartAsync(DatabaseOptions.ForFile(_folder));

        Assert.StartsWith($"The database {_folder} cannot be opened;", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_NoServer_IsOneSentence()
    {
        var message = await StartAsync(new() { Provider = DatabaseProvider.PostgreSql, ConnectionString = "Host=127.0.0.1;Port=1;Password=secret;Timeout=5" });

        Assert.Equal("The PostgreSQL server 127.0.0.1:1 cannot be reached; check that it runs, and WipoMatch:Database:ConnectionString.", message);
    }

    [Theory, OnBothDatabases]
    public async Task RunAsync_DatabaseMissingOnTheServer_NamesIt(DatabaseKind kind)
    {
        if (kind == DatabaseKind.PostgreSql)
        {
            var message = await StartAsync(new()
            {
                Provider = DatabaseProvider.PostgreSql,
                ConnectionString = PostgresServer.ConnectionString("no_such_database"),
            });

            Assert.StartsWith("The database 'no_such_database' does not exist on the PostgreSQL server", message, StringComparison.Ordinal);
        }
    }

    private static async Task<string> StartAsync(DatabaseOptions options)
    {
        var builder = new DbContextOptionsBuilder<WipoMatchDbContext>();
        options.Configure(builder);
        await using var db = new WipoMatchDbContext(builder.Options, new([]));
        var runner = new MigrationRunner(db, options, TimeProvider.System, NullLogger<MigrationRunner>.Instance);
        return (await Assert.ThrowsAsync<StartupException>(() => runner.RunAsync([]))).Message;
    }

    private DatabaseOptions Read(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create("WipoMatch:Database:" + setting.Key, (string?)setting.Value)))
            .Build();
        return DatabaseOptions.Read(configuration, DataFolder.Read(configuration, _folder));
    }
}
