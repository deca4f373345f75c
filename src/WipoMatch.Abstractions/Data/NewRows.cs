using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace WipoMatch.Data;

/// <summary>Adds many rows that are known to be new.</summary>
public static class NewRows
{
    private const int Few = 8;

    /// <summary>
    /// Adds rows within the current write transaction. On SQLite many rows go through one prepared statement past the change tracker,
    /// which would prepare a statement for each; on PostgreSQL, where each statement is a journey, in the context's own batches.
    /// </summary>
    /// <typeparam name="T">The mapped type.</typeparam>
    /// <param name="db">The context of the transaction; other changes that it tracks are saved before.</param>
    /// <param name="rows">The rows; keys that the database makes are not read back.</param>
    /// <param name="cancellationToken">Stops the work; the transaction must be given up then.</param>
    /// <exception cref="DbException">A row breaks a rule of the table.</exception>
    public static async Task AddNewAsync<T>(this DbContext db, IReadOnlyCollection<T> rows, CancellationToken cancellationToken = default) where T : class
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.Count < Few || db.Database.CurrentTransaction is not { } transaction || !IsSqlite(db))
        {
            db.AddRange(rows);
            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
            return;
        }

        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = transaction.GetDbTransaction();
        var columns = Prepare(db, db.Model.FindEntityType(typeof(T))!, command);
        foreach (var row in rows)
        {
            foreach (var column in columns)
            {
                column.Parameter.Value = column.Read(row) ?? DBNull.Value;
            }

            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private static bool IsSqlite(DbContext db) => db.Database.ProviderName?.EndsWith(".Sqlite", StringComparison.Ordinal) == true;

    private static List<Column> Prepare(DbContext db, IEntityType entity, DbCommand command)
    {
        var sql = db.GetService<ISqlGenerationHelper>();
        var table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
        var columns = new List<Column>();
        var names = new List<string>();
        foreach (var property in entity.GetProperties().Where(property => property.ValueGenerated == ValueGenerated.Never))
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"@p{columns.Count}");
            var mapping = property.GetRelationalTypeMapping();
            var parameter = mapping.CreateParameter(command, name, null, nullable: true);
            command.Parameters.Add(parameter);
            columns.Add(new Column(property, mapping, parameter));
            names.Add(sql.DelimitIdentifier(property.GetColumnName(table)!));
        }

        command.CommandText =
            $"INSERT INTO {sql.DelimitIdentifier(table.Name)} ({string.Join(", ", names)}) VALUES ({string.Join(", ", columns.Select(column => column.Parameter.ParameterName))})";
        command.Prepare();
        return columns;
    }

    private sealed class Column(IProperty property, RelationalTypeMapping mapping, DbParameter parameter)
    {
        private readonly IClrPropertyGetter _getter = property.GetGetter();

        public DbParameter Parameter => parameter;

        public object? Read(object row)
        {
            var value = _getter.GetClrValue(row);
            return value is not null && mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value;
        }
    }
}
