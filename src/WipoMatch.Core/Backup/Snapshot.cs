using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using WipoMatch.Core.Data;

namespace WipoMatch.Core.Backup;

/// <summary>A read transaction that sees the database as it was at one moment, and holds up no writer.</summary>
internal static class Snapshot
{
    /// <summary>Begins one on a context.</summary>
    public static async Task<IDbContextTransaction> BeginAsync(WipoMatchDbContext db, CancellationToken cancellationToken)
    {
        if (!db.Database.IsSqlite())
        {
            var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
            await db.Database.ExecuteSqlRawAsync("SET TRANSACTION READ ONLY", cancellationToken);
            return transaction;
        }

        await db.Database.OpenConnectionAsync(cancellationToken);
        var deferred = ((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(deferred: true);
        var snapshot = await db.Database.UseTransactionAsync(deferred, cancellationToken);

        // SQLite's moment is that of the first read.
        await db.Database.SqlQueryRaw<long>("SELECT COUNT(*) AS \"Value\" FROM \"Core_Stamps\"").ToListAsync(cancellationToken);
        return snapshot!;
    }
}
