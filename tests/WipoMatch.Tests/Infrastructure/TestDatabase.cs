using Microsoft.Data.Sqlite;
using Npgsql;
using WipoMatch.Core.Data;

namespace WipoMatch.Tests.Infrastructure;

/// <summary>
/// A database of a test's own: a SQLite file, or a database on the PostgreSQL server. A migrated one is copied from a template
/// that is made once per run with the tables of all modules.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Lazy<Task<TestDatabase>> SqliteTemplate = new(() => CreateTemplateAsync(DatabaseKind.Sqlite));
    private static readonly Lazy<Task<TestDatabase>> PostgresTemplate = new(() => CreateTemplateAsync(DatabaseKind.PostgreSql));
    private static readonly SemaphoreSlim Copying = new(1, 1);

    private readonly string _name = $"wm_{Guid.NewGuid():N}";

    private TestDatabase(DatabaseKind kind)
    {
        Kind = kind;
        Options = kind == DatabaseKind.Sqlite
            ? DatabaseOptions.ForFile(Path.Combine(Folder, "wipomatch.db"))
            : new() { Provider = DatabaseProvider.PostgreSql, ConnectionString = PostgresServer.ConnectionString(_name) };
    }

    /// <summary>The data folder of sites over this database; it goes with the database.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("wipomatch-test-").FullName;

    public DatabaseKind Kind { get; }

    public DatabaseOptions Options { get; }

    /// <summary>Makes a database with the tables of all modules and no rows but the migrations'.</summary>
    public static async Task<TestDatabase> CreateAsync(DatabaseKind kind)
    {
        var template = await (kind == DatabaseKind.Sqlite ? SqliteTemplate : PostgresTemplate).Value;
        var database = new TestDatabase(kind);
        if (kind == DatabaseKind.Sqlite)
        {
            File.Copy(template.Options.File!, database.Options.File!);
            return database;
        }

        await Copying.WaitAsync();
        try
        {
            await PostgresServer.ExecuteAsync($"CREATE DATABASE {database._name} TEMPLATE {template._name}");
        }
        finally
        {
            Copying.Release();
        }

        return database;
    }

    /// <summary>Makes a database without tables.</summary>
    public static async Task<TestDatabase> CreateEmptyAsync(DatabaseKind kind)
    {
        var database = new TestDatabase(kind);
        if (kind == DatabaseKind.PostgreSql)
        {
            await PostgresServer.ExecuteAsync($"CREATE DATABASE {database._name}");
        }

        return database;
    }

    public async ValueTask DisposeAsync()
    {
        if (Kind == DatabaseKind.Sqlite)
        {
            SqliteConnection.ClearAllPools();
        }
        else
        {
            await using var connection = new NpgsqlConnection(Options.ConnectionString);
            NpgsqlConnection.ClearPool(connection);
            await PostgresServer.ExecuteAsync($"DROP DATABASE IF EXISTS {_name} WITH (FORCE)");
        }

        Directory.Delete(Folder, recursive: true);
    }

    private static async Task<TestDatabase> CreateTemplateAsync(DatabaseKind kind)
    {
        var database = await CreateEmptyAsync(kind);
        await using (var site = TestSite.Over(database))
        {
            await site.MigrateAsync();
        }

        if (kind == DatabaseKind.PostgreSql)
        {
            await using var connection = new NpgsqlConnection(database.Options.ConnectionString);
            NpgsqlConnection.ClearPool(connection);
        }
        else
        {
            // The file alone is copied, so everything must be in it and not in the log beside it.
            await using var connection = new SqliteConnection(database.Options.ConnectionString);
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            await command.ExecuteNonQueryAsync();
        }

        AppDomain.CurrentDomain.ProcessExit += (_, _) => database.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return database;
    }
}
