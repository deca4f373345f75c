using Microsoft.EntityFrameworkCore;
using WipoMatch.Data;

namespace WipoMatch.Core.Reindexing;

/// <summary>Replaces the rows of derived tables within the running write transaction.</summary>
/// <param name="db">The context.</param>
/// <param name="stamp">What the new rows bear.</param>
internal sealed class DerivedSwap(DbContext db, long stamp)
{
    private const int BatchSize = 500;

    /// <summary>Removes the rows of some content types, or all.</summary>
    public async Task ClearAsync(IDerivedTable table, IReadOnlyList<string>? contentTypes, CancellationToken cancellationToken)
    {
        var sql = $"DELETE FROM \"{db.Model.FindEntityType(table.RowType)!.GetTableName()}\"";
        if (contentTypes is null)
        {
            await db.Database.ExecuteSqlRawAsync(sql, cancellationToken);
            return;
        }

        sql += " WHERE \"ContentItemId\" IN (SELECT \"ContentItemId\" FROM \"Content_Items\" WHERE \"ContentType\" = {0})";
        foreach (var type in contentTypes)
        {
            await db.Database.ExecuteSqlRawAsync(sql, [type], cancellationToken);
        }
    }

    /// <summary>Inserts rows.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> InsertAsync(IAsyncEnumerable<IDerivedRow> rows, CancellationToken cancellationToken)
    {
        var count = 0;
        await foreach (var batch in rows.Chunk(BatchSize).WithCancellation(cancellationToken))
        {
            foreach (var row in batch)
            {
                row.Stamp = stamp;
                db.Add(row);
            }

            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
            count += batch.Length;
        }

        return count;
    }
}
