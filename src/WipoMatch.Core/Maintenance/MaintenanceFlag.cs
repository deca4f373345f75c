using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using WipoMatch.Core.Data;
using WipoMatch.Data;

namespace WipoMatch.Core.Maintenance;

/// <summary>
/// Says to all processes on a database that it is being restored. The flag is a lock that falls with the process that holds it: of a
/// file beside a SQLite database, or an advisory lock of a PostgreSQL session. So it never stays up after a crash.
/// </summary>
public sealed class MaintenanceFlag(DatabaseOptions options)
{
    private const long Lock = 0x5769706F52657374;

    private const string LockExists =
        "SELECT EXISTS (SELECT 1 FROM pg_catalog.pg_locks WHERE locktype = 'advisory' AND granted AND mode = 'ExclusiveLock' AND objsubid = 1 " +
        "AND database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database()) " +
        "AND ((classid::bigint << 32) | objid::bigint) = {0}) AS \"Value\"";

    private static readonly TimeSpan RaiseWithin = TimeSpan.FromSeconds(2);

    private volatile bool _isOurs;

    private string File => options.File + "-maintenance";

    /// <summary>Whether another process holds the flag now.</summary>
    /// <param name="db">A context of the database.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<bool> IsRaisedByOtherAsync(DbContext db, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (_isOurs)
        {
            return false;
        }

        return options.Provider == DatabaseProvider.Sqlite
            ? IsFileLocked()
            : (await db.Database.SqlQueryRaw<bool>(LockExists, Lock).ToListAsync(cancellationToken))[0];
    }

    /// <summary>Throws when another process holds the flag.</summary>
    /// <param name="db">A context of the database.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="MaintenanceException">The site is being restored.</exception>
    public async Task RequireLoweredAsync(DbContext db, CancellationToken cancellationToken = default)
    {
        if (await IsRaisedByOtherAsync(db, cancellationToken))
        {
            throw new MaintenanceException();
        }
    }

    /// <summary>Raises the flag; disposing the answer lowers it.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Null when another process holds it.</returns>
    public async Task<IAsyncDisposable?> TryRaiseAsync(CancellationToken cancellationToken = default)
    {
        var held = options.Provider == DatabaseProvider.Sqlite ? await LockFileAsync(cancellationToken) : await LockSessionAsync(cancellationToken);
        _isOurs = held is not null;
        return held is null ? null : new Raised(this, held);
    }

    // Who looks takes the file for a moment, too.
    private bool IsFileLocked()
    {
        try
        {
            using var file = new FileStream(File, FileMode.Open, FileAccess.Read, FileShare.Read);
            return false;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    private async Task<IAsyncDisposable?> LockFileAsync(CancellationToken cancellationToken)
    {
        var end = TimeProvider.System.GetTimestamp() + (long)(RaiseWithin.TotalSeconds * TimeProvider.System.TimestampFrequency);
        while (true)
        {
            try
            {
                return new FileStream(File, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (System.IO.File.Exists(File))
            {
                if (TimeProvider.System.GetTimestamp() > end)
                {
                    return null;
                }

                await Task.Delay(TimeSpan.FromMilliseconds(20), cancellationToken);
            }
        }
    }

    private async Task<IAsyncDisposable?> LockSessionAsync(CancellationToken cancellationToken)
    {
        // A session of its own: one of the pool would give the lock to whoever gets it next.
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(options.ConnectionString) { Pooling = false, KeepAlive = 30 }.ToString());
        try
        {
            await connection.OpenAsync(cancellationToken);
            await using var command = new NpgsqlCommand("SELECT pg_catalog.pg_try_advisory_lock($1)", connection) { Parameters = { new() { Value = Lock } } };
            if ((bool)(await command.ExecuteScalarAsync(cancellationToken))!)
            {
                return new Session(connection);
            }
        }
        catch (DbException)
        {
            await connection.DisposeAsync();
            throw;
        }

        await connection.DisposeAsync();
        return null;
    }

    // Unlocked first: the server ends a session some time after its connection is closed.
    private sealed class Session(NpgsqlConnection connection) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await using (connection)
            {
                await using var command = new NpgsqlCommand("SELECT pg_catalog.pg_advisory_unlock($1)", connection) { Parameters = { new() { Value = Lock } } };
                await command.ExecuteNonQueryAsync();
            }
        }
    }

    private sealed class Raised(MaintenanceFlag flag, IAsyncDisposable held) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await held.DisposeAsync();
            flag._isOurs = false;
        }
    }
}
