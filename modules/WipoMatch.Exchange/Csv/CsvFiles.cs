using System.Text.Json.Nodes;
using CsvHelper;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Exchange.Contracts;
using WipoMatch.Exchange.Records;

namespace WipoMatch.Exchange.Csv;

/// <summary>Comma separated values for other ways out than an export.</summary>
internal sealed class CsvFiles(IContentDefinitionManager definitions) : ICsvFiles
{
    public async Task WriteAsync(string type, IAsyncEnumerable<JsonObject> records, Stream target, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        await using var lines = Spool.Open();
        await using (var writer = new StreamWriter(lines, RecordReader.StrictUtf8, leaveOpen: true))
        {
            await foreach (var record in records.WithCancellation(cancellationToken))
            {
                await writer.WriteAsync((RecordLine.Write(type, record) + "\n").AsMemory(), cancellationToken);
            }
        }

        await new CsvRecordWriter(new CsvLayout(new RecordTypes(definitions), type)).WriteAsync(lines, target, cancellationToken);
    }

    public async Task WriteAsync(IReadOnlyList<JsonObject> rows, Stream target, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        await using var writer = CsvWriter.Create(target, CsvRecordWriter.Options, leaveOpen: true);
        foreach (var row in rows)
        {
            var cells = Cells(row).ToList();
            if (row == rows[0])
            {
                await CsvRecordWriter.WriteRowAsync(writer, cells.Select(cell => cell.Name), cancellationToken);
            }

            await CsvRecordWriter.WriteRowAsync(writer, cells.Select(cell => cell.Text), cancellationToken);
        }
    }

    private static IEnumerable<(string Name, string Text)> Cells(JsonObject row) => row.SelectMany(pair => pair.Value is JsonObject inner
        ? inner.Select(entry => (ColumnName.Write(pair.Key, entry.Key), Text(entry.Value)))
        : [(ColumnName.Write(pair.Key, null), Text(pair.Value))]);

    private static string Text(JsonNode? value) => value is null ? "" : Cell.Write(CellKind.Text, value);
}
