using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Npgsql;
using WipoMatch.Data;

namespace WipoMatch.Core.Data;

/// <summary>
/// The stamps as this process knows them. It looks at the database at most once a second; of a SQLite file it first asks only
/// whether anything changed. Stamps only rise, so the larger of two values is always the newer one.
/// </summary>
public sealed partial class Stamps(DatabaseOptions options, TimeProvider clock, ILogger<Stamps> logger) : IStamps, IDisposable
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, long> _values = new(StringComparer.Ordinal);
    private readonly Lock _look = new();
    private SqliteConnection? _file;
    private long _dataVersion = -1;
    private long _lookedAt = long.MinValue;
    private long _combined;

    /// <inheritdoc />
    public long Combined
    {
        get
        {
            Look();
            return Interlocked.Read(ref _combined);
        }
    }

    /// <inheritdoc />
    public long Get(string stamp)
    {
        Look();
        return _values.GetValueOrDefault(stamp);
    }

    /// <inheritdoc />
    public ValueTask RefreshAsync(CancellationToken cancellationToken = default)
    {
        Look();
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        lock (_look)
        {
            _file?.Dispose();
            _file = null;
        }
    }

    /// <summary>Lets the next reader look at the database at once.</summary>
    internal void LookAnew() => Interlocked.Exchange(ref _lookedAt, long.MinValue);

    /// <summary>Takes over what a transaction of this process raised.</summary>
    /// <param name="raised">Stamps and their new values.</param>
    internal void Committed(IReadOnlyDictionary<string, long> raised)
    {
        foreach (var (stamp, value) in raised)
        {
            _values.AddOrUpdate(stamp, value, (_, known) => Math.Max(known, value));
        }

        RaiseCombined(_values.Values.Sum());
    }

    // Every request asks for it, so it is added up when a stamp changes; of two sums that meet, the larger knows more.
    private void RaiseCombined(long sum)
    {
        var known = Interlocked.Read(ref _combined);
        while (known < sum && Interlocked.CompareExchange(ref _combined, sum, known) is var other && other != known)
        {
            known = other;
        }
    }

    // Whoever finds the last look too old looks; everybody else goes on with what is known.
    private void Look()
    {
        if (!IsDue() || !_look.TryEnter())
        {
            return;
        }

        try
        {
            if (IsDue())
            {
                Read();
            }
        }
        catch (Exception exception) when (exception is DbException or InvalidOperationException)
        {
            // Without the database the known values stay; whoever really needs it says what is wrong.
            LogUnreadable(logger, exception);
            _dataVersion = -1;
        }
        finally
        {
            Interlocked.Exchange(ref _lookedAt, clock.GetTimestamp());
            _look.Exit();
        }
    }

    private bool IsDue()
    {
        var last = Interlocked.Read(ref _lookedAt);
        return last == long.MinValue || clock.GetElapsedTime(last) >= LookEvery;
    }

    private void Read()
    {
        if (options.Provider == DatabaseProvider.PostgreSql)
        {
            using var connection = new NpgsqlConnection(options.ConnectionString);
            connection.Open();
            ReadValues(connection);
            return;
        }

        var version = DataVersion();
        if (version != _dataVersion)
        {
            ReadValues(_file!);
            _dataVersion = version;
        }
    }

    // The number changes on a connection when any other connection has committed, so the connection stays open.
    private long DataVersion()
    {
        if (_file is null)
        {
            var builder = new SqliteConnectionStringBuilder(options.ConnectionString) { Pooling = false, Mode = SqliteOpenMode.ReadWrite };
            var file = new SqliteConnection(builder.ToString());
            file.Open();
            _file = file;
        }

        using var command = _file.CreateCommand();
        command.CommandText = "PRAGMA data_version";
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private void ReadValues(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT \"Name\", \"Value\" FROM \"Core_Stamps\"";
        using var reader = command.ExecuteReader();
        var values = new Dictionary<string, long>(StringComparer.Ordinal);
        while (reader.Read())
        {
            values.Add(reader.GetString(0), reader.GetInt64(1));
        }

        Committed(values);
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "The stamps could not be read")]
    private static partial void LogUnreadable(ILogger logger, Exception exception);
}
