using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WipoMatch.Core.Maintenance;
using WipoMatch.Data;

namespace WipoMatch.Core.Data;

/// <summary>
/// Write transactions of one scope. Both databases let one writer at a time work: SQLite by <c>BEGIN IMMEDIATE</c>,
/// PostgreSQL by an advisory lock that ends with the transaction.
/// </summary>
public sealed class WriteTransactions(WipoMatchDbContext db, DatabaseOptions options, WriteQueue queue, Stamps stamps, MaintenanceFlag maintenance)
    : IWriteTransactions, IAfterCommit
{
    private const long WriterLock = 0x5769706F4D617463;

    // By it, services that live longer than a scope join the transaction of the call they are in.
    private static readonly AsyncLocal<Running?> Ambient = new();

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

        if (Of(Options) is not null)
        {
            throw new InvalidOperationException("Another scope of this call runs a write transaction; this one would wait for it forever.");
        }

        ForgetEarlierReads();
        using var turn = await queue.EnterAsync(cancellationToken);
        var running = new Running(this);
        try
        {
            _running = Ambient.Value = running;
            await RunOutermostAsync(work, cancellationToken);
        }
        catch (Exception exception)
        {
            Db.ChangeTracker.Clear();
            if (exception is not WriteLockTimeoutException && DatabaseErrors.IsLockTimeout(exception))
            {
                throw new WriteLockTimeoutException(exception);
            }

            throw;
        }
        finally
        {
            _running = null;
            running.HasEnded = true;
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
            var rows = await Db.Database.SqlQuery<long>(
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

    /// <inheritdoc />
    public void OnFailed(Action action) => Current().Undo.Push(action);

    /// <summary>The context in whose write transaction the current call runs, or null.</summary>
    /// <param name="options">The database.</param>
    internal static WriteTransactions? Of(DatabaseOptions options) =>
        Ambient.Value is { HasEnded: false, Owner: var owner } && ReferenceEquals(owner.Options, options) ? owner : null;

    internal WipoMatchDbContext Db { get; } = db;

    private DatabaseOptions Options { get; } = options;

    private async Task RunOutermostAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        await using var transaction = await Db.Database.BeginTransactionAsync(cancellationToken);
        if (Options.Provider == DatabaseProvider.PostgreSql)
        {
            var milliseconds = Options.WriteLockTimeout.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture);
            await Db.Database.ExecuteSqlAsync(
                $"SELECT set_config('lock_timeout', {milliseconds}, true), pg_advisory_xact_lock({WriterLock})", cancellationToken);
        }

        await maintenance.RequireLoweredAsync(Db, cancellationToken);

        // Nobody else changes anything from here on, so that what is kept in memory is as new as what is read.
        stamps.LookAnew();
        try
        {
            await work(cancellationToken);
        }
        catch
        {
            while (_running!.Undo.TryPop(out var undo))
            {
                undo();
            }

            throw;
        }

        await transaction.CommitAsync(CancellationToken.None);
    }

    // What the scope read before may have changed since: inside the transaction it must be read anew.
    private void ForgetEarlierReads()
    {
        if (Db.ChangeTracker.HasChanges())
        {
            throw new InvalidOperationException("Changes were made before the write transaction was opened; make them inside it.");
        }

        Db.ChangeTracker.Clear();
    }

    private Running Current() =>
        _running ?? throw new InvalidOperationException("There is no write transaction; call this inside IWriteTransactions.RunAsync.");

    private sealed class Running(WriteTransactions owner)
    {
        public WriteTransactions Owner { get; } = owner;

        public bool HasEnded { get; set; }

        public Dictionary<string, long> Raised { get; } = new(StringComparer.Ordinal);

        public List<Action> Actions { get; } = [];

        public Stack<Action> Undo { get; } = [];
    }
}
