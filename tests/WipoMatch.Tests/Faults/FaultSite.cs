using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;
using SQLitePCL;
using WipoMatch.Exchange.Synthetic;
using WipoMatch.Tests.Infrastructure;
using WipoMatch.Tests.Modules.Exchange;

namespace WipoMatch.Tests.Faults;

/// <summary>An installation of the built application whose processes are killed, and what an onlooker sees in its database.</summary>
internal sealed class FaultSite : IAsyncDisposable
{
    /// <summary>What is killed: the application as it was built with the tests, or one that <c>WIPOMATCH_KILLS_APPLICATION</c> names.</summary>
    private static readonly string Application = Environment.GetEnvironmentVariable("WIPOMATCH_KILLS_APPLICATION") is { Length: > 0 } given
        ? given
        : Path.Combine(AppContext.BaseDirectory, "WipoMatch.Web.dll");

    private readonly TestDatabase _database;

    private FaultSite(TestDatabase database) => _database = database;

    public DatabaseKind Kind => _database.Kind;

    /// <summary>The folder of the installation's own files.</summary>
    public string Data => _database.Folder;

    /// <summary>The folder of files that are read and written by verbs.</summary>
    public string Files { get; } = Directory.CreateTempSubdirectory("wipomatch-faults-").FullName;

    public static async Task<FaultSite> CreateAsync(DatabaseKind kind) => new(await TestDatabase.CreateEmptyAsync(kind));

    /// <summary>Starts the application.</summary>
    /// <param name="arguments">A verb and what follows it; nothing for the server.</param>
    public FaultProcess Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Application, .. arguments])
        {
            WorkingDirectory = Files,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["WipoMatch__DataPath"] = Data;
        start.Environment["WipoMatch__Recipe"] = "setup";
        if (Kind == DatabaseKind.PostgreSql)
        {
            start.Environment["WipoMatch__Database__Provider"] = nameof(DatabaseKind.PostgreSql);
            start.Environment["WipoMatch__Database__ConnectionString"] = _database.Options.ConnectionString;
        }

        return new FaultProcess(start);
    }

    /// <summary>Runs a verb that nobody kills; it must end with 0.</summary>
    public async Task<string> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        var status = await process.EndAsync();
        return status == 0
            ? process.Output
            : throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {status}: {process.Output} {process.Errors}");
    }

    /// <summary>What <c>doctor</c> finds to be red; empty when all is well.</summary>
    public async Task<string> DoctorAsync()
    {
        using var process = Start("doctor");
        var status = await process.EndAsync();
        return status == 0 && !process.Output.Contains("red ", StringComparison.Ordinal) ? "" : process.Output + process.Errors;
    }

    /// <summary>Writes synthetic stories to a file.</summary>
    /// <returns>The file, and how many records it has.</returns>
    public (string File, int Records) WriteStories(int seed, int stories)
    {
        var plan = new SyntheticPlan(0, 0, 0, 0, stories, seed);
        var lines = SyntheticRecords.Write(plan, ExchangeWorld.Taxonomies).SelectMany(group => group).ToList();
        var file = Path.Combine(Files, string.Create(CultureInfo.InvariantCulture, $"stories-{seed}.jsonl"));
        File.WriteAllLines(file, lines);
        return (file, lines.Count);
    }

    /// <summary>How many items of a set are live.</summary>
    public Task<long> CountAsync(int seed) => ScalarAsync(
        string.Create(CultureInfo.InvariantCulture, $"SELECT COUNT(*) FROM \"Content_Items\" WHERE \"Published\" AND \"Alias\" LIKE '{SyntheticMark.Prefix}{seed}-%'"));

    /// <summary>How many items are live at all; 0 before there are tables.</summary>
    public async Task<long> CountAllAsync()
    {
        try
        {
            return await ScalarAsync("SELECT COUNT(*) FROM \"Content_Items\" WHERE \"Published\"");
        }
        catch (System.Data.Common.DbException)
        {
            return 0;
        }
    }

    /// <summary>The rows that a question finds, the values of each joined by bars.</summary>
    public async Task<IReadOnlyList<string>> ReadAsync(string sql)
    {
        await using var connection = Open();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture))));
        }

        return rows;
    }

    /// <summary>Whether a process holds the right to write in its transaction.</summary>
    public async Task<bool> IsWritingAsync()
    {
        if (Kind == DatabaseKind.PostgreSql)
        {
            return await ScalarAsync(
                "SELECT COUNT(*) FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())") > 0;
        }

        if (!File.Exists(_database.Options.File))
        {
            return false;
        }

        // Past the provider, which would wait for its turn.
        await using var connection = new SqliteConnection(Alone());
        await connection.OpenAsync();
        return raw.sqlite3_exec(connection.Handle!, "BEGIN IMMEDIATE; ROLLBACK") == raw.SQLITE_BUSY;
    }

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        Directory.Delete(Files, recursive: true);
    }

    private System.Data.Common.DbConnection Open() => Kind == DatabaseKind.Sqlite
        ? new SqliteConnection(Alone())
        : new NpgsqlConnection(_database.Options.ConnectionString);

    private string Alone() =>
        new SqliteConnectionStringBuilder(_database.Options.ConnectionString) { Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString();

    private async Task<long> ScalarAsync(string sql)
    {
        await using var connection = Open();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }
}
