using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace WipoMatch.Core.Data;

/// <summary>Reads that see one state of the database, however long they take; writers are not held up.</summary>
internal static class ReadSnapshot
{
    /// <summary>Begins a snapshot; it ends when it is disposed of.</summary>
    /// <param name="db">The context that reads.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public static async Task<IAsyncDisposable> BeginAsync(DbContext db, CancellationToken cancellationToken)
    {
        if (db.Database.GetDbConnection() is not SqliteConnection sqlite)
        {
            return await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        }

        // EF Core would begin an immediate transaction, which waits for writers and makes them wait.
        await db.Database.OpenConnectionAsync(cancellationToken);
        return new Deferred(db, sqlite.BeginTransaction(deferred: true));
    }

    private sealed class Deferred : IAsyncDisposable
    {
        private readonly DbContext _db;
        private readonly SqliteTransaction _transaction;

        public Deferred(DbContext db, SqliteTransaction transaction)
        {
            (_db, _transaction) = (db, transaction);
            db.Database.UseTransaction(transaction);
        }

        public async ValueTask DisposeAsync()
        {
            await _db.Database.UseTransactionAsync(null);
            await _transaction.DisposeAsync();
            await _db.Database.CloseConnectionAsync();
        }
    }
}
