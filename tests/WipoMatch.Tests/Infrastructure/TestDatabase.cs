using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
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
    public string Folder { get; } = TestFolders.Create("wipomatch-test-");

    public DatabaseKind Kind { get; }

    public DatabaseOptions Options { get; }

    /// <summary>Makes a database with the tables of all modules and no rows but the migrations'.</summary>
    public static async Task<TestDatabase> CreateAsync(DatabaseKind kind) =>
        await CopyAsync(await (kind == DatabaseKind.Sqlite ? SqliteTemplate : PostgresTemplate).Value);

    /// <summary>Makes a copy of a template with its data folder.</summary>
    public static async Task<TestDatabase> CopyAsync(TestDatabase template)
    {
        var database = new TestDatabase(template.Kind);
        foreach (var folder in Directory.EnumerateDirectories(template.Folder, "*", SearchOption.AllDirectories))
        {
            Directory.CreateDirectory(database.PathOf(template, folder));
        }

        foreach (var file in Directory.EnumerateFiles(template.Folder, "*", SearchOption.AllDirectories))
        {
            File.Copy(file, database.PathOf(template, file));
        }

        if (template.Kind == DatabaseKind.PostgreSql)
        {
            await CopyOnServerAsync(template, database);
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

    /// <summary>Leaves the database to be copied until the process ends: everything is in its file or at rest on the server, and nobody is connected.</summary>
    public async Task KeepAsTemplateAsync()
    {
        ClearPool();
        if (Kind == DatabaseKind.PostgreSql)
        {
            await PostgresServer.ExecuteAsync($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{_name}'");
        }
        else
        {
            // What is only in the log beside the file must be in the file.
            await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder(Options.ConnectionString) { Pooling = false }.ToString());
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            await command.ExecuteNonQueryAsync();
        }

        AppDomain.CurrentDomain.ProcessExit += (_, _) => DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    public async ValueTask DisposeAsync()
    {
        ClearPool();
        if (Kind == DatabaseKind.PostgreSql)
        {
            await PostgresServer.ExecuteAsync($"DROP DATABASE IF EXISTS {_name} WITH (FORCE)");
        }

        TestFolders.Delete(Folder);
    }

    private static async Task CopyOnServerAsync(TestDatabase template, TestDatabase database)
    {
        await Copying.WaitAsync();
        try
        {
            await PostgresServer.ExecuteAsync($"CREATE DATABASE {database._name} TEMPLATE {template._name}");
        }
        finally
        {
            Copying.Release();
        }
    }

    private static async Task<TestDatabase> CreateTemplateAsync(DatabaseKind kind)
    {
        var database = await CreateEmptyAsync(kind);
        await using (var site = TestSite.Over(database))
        {
            await site.MigrateAsync();
        }

        await database.KeepAsTemplateAsync();
        return database;
    }

    private string PathOf(TestDatabase template, string path) => Path.Combine(Folder, Path.GetRelativePath(template.Folder, path));

    // The connections of this database alone: those of other tests are in use.
    private void ClearPool()
    {
        var builder = new DbContextOptionsBuilder();
        Options.Configure(builder);
        var connectionString = RelationalOptionsExtension.Extract(builder.Options).ConnectionString;
        if (Kind == DatabaseKind.Sqlite)
        {
            using var connection = new SqliteConnection(connectionString);
            SqliteConnection.ClearPool(connection);
        }
        else
        {
            using var connection = new NpgsqlConnection(connectionString);
            NpgsqlConnection.ClearPool(connection);
        }
    }
}
