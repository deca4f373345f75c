using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace WipoMatch.Core.Data;

/// <summary>Says in one sentence what is wrong with a database that cannot be used, and how to mend it.</summary>
public static class DatabaseErrors
{
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;
    private const int SqliteTooBig = 18;
    private const int SqliteConstraint = 19;
    private const int SqliteMismatch = 20;

    /// <summary>The sentence, or null when the exception tells of no such trouble.</summary>
    /// <param name="exception">What happened.</param>
    /// <param name="options">The database.</param>
    public static string? Explain(Exception exception, DatabaseOptions options)
    {
        ArgumentNullException.ThrowIfNull(exception);
        ArgumentNullException.ThrowIfNull(options);
        foreach (var cause in Causes(exception))
        {
            if (Sentence(cause, options) is { } sentence)
            {
                return sentence;
            }
        }

        return null;
    }

    /// <summary>Whether a database gave up waiting for another writer.</summary>
    /// <param name="exception">What happened.</param>
    internal static bool IsLockTimeout(Exception exception) => Causes(exception).Any(cause => cause
        is SqliteException { SqliteErrorCode: SqliteBusy or SqliteLocked }
        or PostgresException
        {
            SqlState: PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure,
        });

    /// <summary>Whether a database refused what was to be written: a wrong value, a key twice, a reference to nothing.</summary>
    /// <param name="exception">What happened.</param>
    internal static bool IsOfData(Exception exception) => exception switch
    {
        SqliteException sqlite => sqlite.SqliteErrorCode is SqliteTooBig or SqliteConstraint or SqliteMismatch,
        PostgresException postgres => postgres.SqlState.StartsWith("22", StringComparison.Ordinal) || postgres.SqlState.StartsWith("23", StringComparison.Ordinal),
        _ => false,
    };

    private static IEnumerable<Exception> Causes(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            yield return cause;
        }
    }

    private static string? Sentence(Exception exception, DatabaseOptions options) => exception switch
    {
        SqliteException sqlite => OfSqlite(sqlite, options),
        PostgresException postgres => OfPostgreSql(postgres, options),
        NpgsqlException { InnerException: SocketException or TimeoutException or IOException } => Unreachable(options),
        NpgsqlException npgsql => $"The PostgreSQL server cannot be used ({npgsql.Message}); check WipoMatch:Database:ConnectionString.",
        UnauthorizedAccessException or IOException when options.File is { } file =>
            $"The folder of the database {file} cannot be made ({exception.Message}); set WipoMatch:DataPath to a folder that may be written.",
        _ => null,
    };

    private static string? OfSqlite(SqliteException exception, DatabaseOptions options) => exception.SqliteErrorCode switch
    {
        SqliteBusy or SqliteLocked => Busy,
        8 => $"The database {options.File} is read-only; make the file and its folder writable, or set WipoMatch:DataPath to a folder that may be written.",
        11 or 26 => $"The file {options.File} is not a sound SQLite database; restore a backup, or set WipoMatch:DataPath to another folder.",
        13 => $"The disk of the database {options.File} is full; free some space.",
        10 or 14 => $"The database {options.File} cannot be opened; check that its folder exists and may be written, or set WipoMatch:DataPath to another folder.",
        _ => null,
    };

    private static string? OfPostgreSql(PostgresException exception, DatabaseOptions options) => exception.SqlState switch
    {
        PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected => Busy,
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            $"The PostgreSQL server {Server(options)} refuses the user; check user and password in WipoMatch:Database:ConnectionString.",
        PostgresErrorCodes.InvalidCatalogName =>
            $"The database '{new NpgsqlConnectionStringBuilder(options.ConnectionString).Database}' does not exist on the PostgreSQL server {Server(options)}; create it or correct WipoMatch:Database:ConnectionString.",
        PostgresErrorCodes.InsufficientPrivilege =>
            $"The user may not change the database on the PostgreSQL server {Server(options)} ({exception.MessageText}); grant it the right to create tables.",
        PostgresErrorCodes.TooManyConnections or PostgresErrorCodes.CannotConnectNow =>
            $"The PostgreSQL server {Server(options)} takes no connection now ({exception.MessageText}); try again later.",
        _ => null,
    };

    private const string Busy = "The database is busy with a change by another process; try again when it is done.";

    private static string Unreachable(DatabaseOptions options) =>
        $"The PostgreSQL server {Server(options)} cannot be reached; check that it runs, and WipoMatch:Database:ConnectionString.";

    private static string Server(DatabaseOptions options)
    {
        var builder = new NpgsqlConnectionStringBuilder(options.ConnectionString);
        return $"{builder.Host}:{builder.Port}";
    }
}
