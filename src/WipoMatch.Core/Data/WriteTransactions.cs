using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WipoMatch.Data;

namespace WipoMatch.Core.Data;

/// <summary>
/// Write transactions of one scope. Both databases let one writer at a time work: SQLite by <c>BEGIN IMMEDIATE</c>,
/// PostgreSQL by an advisory lock that ends with the transaction.
/// </summary>
public sealed class WriteTransactions(WipoMatchDbContext db, DatabaseOptions options, WriteQueue queue, Stamps stamps)
    : IWriteTransactions, IAfterCommit
{
    private const long WriterLock = 0x5769706F4D617463;

    private Running? _running;

    /// <inheritdoc />
    public async Task RunAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        if (_running is not null)
        {
            await work(cancellationToken);
            return;
        }

        ForgetEarlierReads();
        using var turn = await queue.EnterAsync(cancellationToken);
        var running = new Running();
        try
        {
            _running = running;
            await RunOutermostAsync(work, cancellationToken);
        }
        catch (Exception exception)
        {
            db.ChangeTracker.Clear();
            if (exception is not WriteLockTimeoutException && DatabaseErrors.IsLockTimeout(exception))
            {
                throw new WriteLockTimeoutException(exception);
            }

            throw;
        }
        finally
        {
            _running = null;
        }

        stamps.Committed(running.Raised);
        running.Actions.ForEach(action => action());
    }

    /// <inheritdoc />
    public async Task<long> RaiseAsync(string stamp, CancellationToken cancellationToken = default)
    {
        var running = Current();
        if (!running.Raised.TryGetValue(stamp, out var value))
        {
            var rows = await db.Database.SqlQuery<long>(
                $"""
                INSERT INTO "Core_Stamps" ("Name", "Value") VALUES ({stamp}, 1)
                ON CONFLICT ("Name") DO UPDATE SET "Value" = "Core_Stamps"."Value" + 1 RETURNING "Value"
                """).ToListAsync(cancellationToken);
            value = rows[0];
            running.Raised.Add(stamp, value);
        }

        return value;
    }

    /// <inheritdoc />
    public void OnCommitted(Action action) => Current().Actions.Add(action);

    private async Task RunOutermostAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (options.Provider == DatabaseProvider.PostgreSql)
        {
            var milliseconds = options.WriteLockTimeout.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture);
            await db.Database.ExecuteSqlAsync(
                $"SELECT set_config('lock_timeout', {milliseconds}, true), pg_advisory_xact_lock({WriterLock})", cancellationToken);
        }

        await work(cancellationToken);
        await transaction.CommitAsync(CancellationToken.None);
    }

    // What the scope read before may have changed since: inside the transaction it must be read anew.
    private void ForgetEarlierReads()
    {
        if (db.ChangeTracker.HasChanges())
        {
            throw new InvalidOperationException("Changes were made before the write transaction was opened; make them inside it.");
        }

        db.ChangeTracker.Clear();
    }

    private Running Current() =>
        _running ?? throw new InvalidOperationException("There is no write transaction; call this inside IWriteTransactions.RunAsync.");

    private sealed class Running
    {
        public Dictionary<string, long> Raised { get; } = new(StringComparer.Ordinal);

        public List<Action> Actions { get; } = [];
    }
}
