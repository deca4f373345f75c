using System.Buffers;
using System.Data.Common;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace WipoMatch.Core.Backup.Tables;

/// <summary>Writes the rows of a table as JSON objects, one a line, in the order of the key; one row is in memory at a time.</summary>
internal sealed class TableDump(DbContext db)
{
    /// <summary>No row may be longer, so that a restore knows how much memory a line can take.</summary>
    public const int LongestLine = 32 * 1024 * 1024;

    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Counts the rows of some tables.</summary>
    public async Task<long> CountAsync(IReadOnlyList<BackupTable> tables, CancellationToken cancellationToken)
    {
        var counts = string.Join(" + ", tables.Select(table => $"(SELECT COUNT(*) FROM \"{table.Name}\")"));
        var sql = $"SELECT {counts} AS \"Value\"";
        return (await db.Database.SqlQueryRaw<long>(sql).ToListAsync(cancellationToken))[0];
    }

    /// <summary>Writes a table within the running transaction of the context.</summary>
    /// <returns>How many rows it has.</returns>
    public async Task<long> WriteAsync(BackupTable table, bool withSecrets, Stream target, Action<long> progress, CancellationToken cancellationToken)
    {
        var columns = table.ColumnsOf(withSecrets);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = Select(table, columns);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        var buffer = new ArrayBufferWriter<byte>(4096);
        await using var writer = new Utf8JsonWriter(buffer, Json);
        var count = 0L;
        while (await rows.ReadAsync(cancellationToken))
        {
            buffer.ResetWrittenCount();
            writer.Reset();
            Write(writer, columns, rows);
            buffer.Write("\n"u8);
            count++;
            Require(buffer.WrittenCount <= LongestLine, table, count);
            await target.WriteAsync(buffer.WrittenMemory, cancellationToken);
            progress(count);
        }

        return count;
    }

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<BackupColumn> columns, DbDataReader row)
    {
        writer.WriteStartObject();
        for (var at = 0; at < columns.Count; at++)
        {
            writer.WritePropertyName(columns[at].Name);
            if (row.IsDBNull(at))
            {
                writer.WriteNullValue();
            }
            else
            {
                columns[at].Type.Write(writer, row, at);
            }
        }

        writer.WriteEndObject();
        writer.Flush();
    }

    // Texts in the order of their bytes, which SQLite does by itself.
    private string Select(BackupTable table, IReadOnlyList<BackupColumn> columns)
    {
        var collation = db.Database.IsNpgsql() ? " COLLATE \"C\"" : "";
        var order = table.Key.Select(column => $"\"{column.Name}\"{(column.Type.Empty is string ? collation : "")}");
        return $"SELECT {string.Join(", ", columns.Select(column => $"\"{column.Name}\""))} FROM \"{table.Name}\" ORDER BY {string.Join(", ", order)}";
    }

    private static void Require(bool isShort, BackupTable table, long number)
    {
        if (!isShort)
        {
            throw new BackupException(
                $"Row {number} of {table.Name} takes more than {LongestLine / (1024 * 1024)} MB, which could not be restored. Make it smaller on the site.");
        }
    }
}
