using System.Runtime.CompilerServices;
using System.Text.Json;
using WipoMatch.Core.Backup.Archive;
using WipoMatch.Data;

namespace WipoMatch.Core.Reindexing;

/// <summary>New rows of a derived table in a file beside the old ones; the file goes with the object, also when the process is killed.</summary>
/// <param name="table">The table.</param>
internal sealed class StagedRows(IDerivedTable table) : IAsyncDisposable
{
    private const int LongestRow = 64 * 1024 * 1024;

    private readonly FileStream _file = new(
        Path.Combine(Path.GetTempPath(), $"wipomatch-reindex-{Guid.NewGuid():N}"),
        FileMode.CreateNew,
        FileAccess.ReadWrite,
        FileShare.None,
        64 * 1024,
        FileOptions.DeleteOnClose | FileOptions.Asynchronous);

    public IDerivedTable Table { get; } = table;

    public async Task AddAsync(IReadOnlyList<IDerivedRow> rows, CancellationToken cancellationToken)
    {
        foreach (var row in rows)
        {
            await _file.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(row, Table.RowType), cancellationToken);
            _file.WriteByte((byte)'\n');
        }
    }

    public async IAsyncEnumerable<IDerivedRow> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        _file.Position = 0;
        var lines = new LineReader(_file, LongestRow);
        while (await lines.ReadAsync(cancellationToken) is { } line)
        {
            yield return (IDerivedRow)JsonSerializer.Deserialize(line.Span, Table.RowType)!;
        }
    }

    public ValueTask DisposeAsync() => _file.DisposeAsync();
}
