using Npgsql;

namespace WipoMatch.Tests.Infrastructure;

/// <summary>The PostgreSQL server of the tests; <c>eng/test.sh</c> starts one and names it in WIPOMATCH_TEST_POSTGRES.</summary>
internal static class PostgresServer
{
    public static bool IsLeftOut => (Environment.GetEnvironmentVariable("WIPOMATCH_WITHOUT") ?? "")
        .Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Contains("postgres", StringComparer.OrdinalIgnoreCase);

    public static string ConnectionString(string database) => new NpgsqlConnectionStringBuilder(Server())
    {
        Database = database,
        MaxPoolSize = 20,
        IncludeErrorDetail = true,
    }.ToString();

    public static async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static string Server() => Environment.GetEnvironmentVariable("WIPOMATCH_TEST_POSTGRES") is { Length: > 0 } server
        ? server
        : throw new InvalidOperationException(
            "The tests need a PostgreSQL server: run eng/test.sh, or set WIPOMATCH_TEST_POSTGRES to a connection string, or WIPOMATCH_WITHOUT=postgres.");
}
