using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace WipoMatch.Core.Data;

/// <summary>Which database the site uses.</summary>
public sealed record DatabaseOptions
{
    /// <summary>The kind of database.</summary>
    public DatabaseProvider Provider { get; init; }

    /// <summary>How to reach it.</summary>
    public required string ConnectionString { get; init; }

    /// <summary>How long a writer waits for another one.</summary>
    public TimeSpan WriteLockTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Reads <c>WipoMatch:Database</c>; without it, a SQLite file in the data folder.</summary>
    /// <param name="configuration">The settings.</param>
    /// <param name="folder">The data folder.</param>
    /// <exception cref="StartupException">A setting is wrong.</exception>
    public static DatabaseOptions Read(IConfiguration configuration, DataFolder folder)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(folder);
        var connection = configuration["WipoMatch:Database:ConnectionString"];
        var options = ReadProvider(configuration["WipoMatch:Database:Provider"]) switch
        {
            DatabaseProvider.Sqlite => ForSqlite(connection, folder),
            _ => ForPostgreSql(connection),
        };
        return options;
    }

    /// <summary>The options of a SQLite file.</summary>
    /// <param name="file">The file's path.</param>
    public static DatabaseOptions ForFile(string file) =>
        new() { ConnectionString = new SqliteConnectionStringBuilder { DataSource = file }.ToString() };

    /// <summary>The path of the SQLite file; null on a server.</summary>
    public string? File => Provider == DatabaseProvider.Sqlite ? new SqliteConnectionStringBuilder(ConnectionString).DataSource : null;

    /// <summary>Tells a context which database to use and how.</summary>
    /// <param name="builder">The context's options.</param>
    public void Configure(DbContextOptionsBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (Provider == DatabaseProvider.Sqlite)
        {
            builder.UseSqlite(SqliteConnectionString()).AddInterceptors(new SqlitePragmas(WriteLockTimeout));
        }
        else
        {
            builder.UseNpgsql(ConnectionString);
        }

        // A module without tables is nothing to warn about.
        // What a connection throws is told by whoever needed it.
        builder.ConfigureWarnings(warnings => warnings
            .Ignore(CoreEventId.NoEntityTypeConfigurationsWarning)
            .Log((RelationalEventId.ConnectionError, LogLevel.Debug)));
        builder.ReplaceService<IModelCacheKeyFactory, ModelKeys>();
    }

    /// <summary>Makes the folder of a SQLite file.</summary>
    public void CreateFolder()
    {
        if (Path.GetDirectoryName(File) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }
    }

    private static DatabaseProvider ReadProvider(string? name) => name?.ToUpperInvariant() switch
    {
        null or "" or "SQLITE" => DatabaseProvider.Sqlite,
        "POSTGRESQL" => DatabaseProvider.PostgreSql,
        _ => throw new StartupException($"WipoMatch:Database:Provider is '{name}', but only Sqlite and PostgreSql are known; correct the setting."),
    };

    private static DatabaseOptions ForSqlite(string? connection, DataFolder folder)
    {
        if (string.IsNullOrWhiteSpace(connection))
        {
            return ForFile(Path.Combine(folder.Path, "wipomatch.db"));
        }

        try
        {
            var builder = new SqliteConnectionStringBuilder(connection);
            builder.DataSource = Path.GetFullPath(builder.DataSource, folder.Path);
            return new() { ConnectionString = builder.ToString() };
        }
        catch (ArgumentException)
        {
            throw Unreadable("Data Source=/path/to/wipomatch.db");
        }
    }

    private static DatabaseOptions ForPostgreSql(string? connection)
    {
        const string Example = "Host=localhost;Database=wipomatch;Username=wipomatch;Password=…";
        if (string.IsNullOrWhiteSpace(connection))
        {
            throw new StartupException(
                $"WipoMatch:Database:Provider is PostgreSql, but WipoMatch:Database:ConnectionString is missing; set it in the form '{Example}'.");
        }

        try
        {
            var builder = new NpgsqlConnectionStringBuilder(connection);
            return new() { Provider = DatabaseProvider.PostgreSql, ConnectionString = builder.ToString() };
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidCastException or OverflowException)
        {
            throw Unreadable(Example);
        }
    }

    // What the parser says may repeat a password, so it is not passed on.
    private static StartupException Unreadable(string example) =>
        new($"WipoMatch:Database:ConnectionString cannot be read; write it in the form '{example}'.");

    private string SqliteConnectionString() => new SqliteConnectionStringBuilder(ConnectionString)
    {
        DefaultTimeout = Math.Max(1, (int)Math.Ceiling(WriteLockTimeout.TotalSeconds)),
    }.ToString();
}

internal sealed class ModelKeys : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime) =>
        (context.GetType(), (context as WipoMatchDbContext)?.ModelKey, designTime);
}
