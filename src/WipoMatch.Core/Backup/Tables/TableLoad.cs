using System.Data.Common;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using WipoMatch.Core.Data;

namespace WipoMatch.Core.Backup.Tables;

/// <summary>Inserts rows into a table, several in one statement, within the running transaction of the context.</summary>
internal sealed class TableLoad : IAsyncDisposable
{
    private const int MostParameters = 1000;

    private readonly DbContext _db;
    private readonly BackupTable _table;
    private readonly string _label;
    private readonly List<object?[]> _waiting = [];
    private readonly int _batch;
    private DbCommand? _full;
    private long _inserted;

    public TableLoad(DbContext db, BackupTable table, string label)
    {
        (_db, _table, _label) = (db, table, label);
        _batch = Math.Max(1, MostParameters / table.Columns.Count);
    }

    /// <summary>Takes a row; it is in the database after <see cref="EndAsync"/>.</summary>
    public async ValueTask AddAsync(object?[] row, CancellationToken cancellationToken)
    {
        _waiting.Add(row);
        if (_waiting.Count == _batch)
        {
            if (_full is null)
            {
                _full = Command(_batch);
                await _full.PrepareAsync(cancellationToken);
            }

            await InsertAsync(_full, cancellationToken);
        }
    }

    /// <summary>Inserts what still waits.</summary>
    public async Task EndAsync(CancellationToken cancellationToken)
    {
        if (_waiting.Count > 0)
        {
            await using var rest = Command(_waiting.Count);
            await InsertAsync(rest, cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_full is not null)
        {
            await _full.DisposeAsync();
        }
    }

    private async Task InsertAsync(DbCommand command, CancellationToken cancellationToken)
    {
        var at = 0;
        foreach (var value in _waiting.SelectMany(row => row))
        {
            command.Parameters[at++].Value = value ?? DBNull.Value;
        }

        try
        {
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (DbException exception) when (DatabaseErrors.IsOfData(exception))
        {
            throw new BackupException(string.Create(
                CultureInfo.InvariantCulture,
                $"The database refuses one of the lines {_inserted + 1} to {_inserted + _waiting.Count} of {_label} ({Shown.Text(exception.Message)}). The backup cannot be restored; use another one."));
        }

        _inserted += _waiting.Count;
        _waiting.Clear();
    }

    private DbCommand Command(int rows)
    {
        var command = _db.Database.GetDbConnection().CreateCommand();
        command.Transaction = _db.Database.CurrentTransaction!.GetDbTransaction();
        var sql = new StringBuilder($"INSERT INTO \"{_table.Name}\" ({string.Join(", ", _table.Columns.Select(column => $"\"{column.Name}\""))}) VALUES ");
        for (var (row, number) = (0, 0); row < rows; row++)
        {
            sql.Append(row == 0 ? "(" : ", (");
            for (var at = 0; at < _table.Columns.Count; at++, number++)
            {
                var name = "@p" + number.ToString(CultureInfo.InvariantCulture);
                sql.Append(at == 0 ? "" : ", ").Append(name);
                var column = _table.Columns[at];
                command.Parameters.Add(column.Mapping.CreateParameter(command, name, null, column.IsNullable));
            }

            sql.Append(')');
        }

        command.CommandText = sql.ToString();
        return command;
    }
}
