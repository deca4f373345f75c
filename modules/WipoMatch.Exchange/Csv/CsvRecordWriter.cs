using System.Text;
using System.Text.Json.Nodes;
using CsvHelper;

namespace WipoMatch.Exchange.Csv;

/// <summary>
/// Writes records of one type as comma separated values: UTF-8 without byte order mark, lines end in a line feed. All known columns are
/// there, with or without values, and those of unknown keys that have values.
/// </summary>
/// <param name="layout">The columns of the type.</param>
internal sealed class CsvRecordWriter(CsvLayout layout)
{
    /// <summary>How files are written.</summary>
    public static CsvWriterOptions Options { get; } = new() { NewLine = "\n" };

    /// <summary>Writes a file.</summary>
    /// <param name="lines">The records, one JSON object a line; read twice, since the first row names all columns.</param>
    /// <param name="target">Where to; stays open.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task WriteAsync(Stream lines, Stream target, CancellationToken cancellationToken)
    {
        var others = new Dictionary<string, CsvColumn>(StringComparer.Ordinal);
        await foreach (var record in ReadAsync(lines, cancellationToken))
        {
            foreach (var (column, _) in Values(record).Where(value => value.Column.Kind == CellKind.Unknown))
            {
                others.TryAdd(column.Name, column);
            }
        }

        var columns = layout.With(others.Values);
        await using var writer = CsvWriter.Create(target, Options, leaveOpen: true);
        await WriteRowAsync(writer, columns.Select(column => column.Name), cancellationToken);
        await foreach (var record in ReadAsync(lines, cancellationToken))
        {
            var values = Values(record).ToDictionary(value => value.Column.Name, value => Cell.Write(value.Column.Kind, value.Value), StringComparer.Ordinal);
            await WriteRowAsync(writer, columns.Select(column => values.GetValueOrDefault(column.Name, "")), cancellationToken);
        }
    }

    /// <summary>Writes a row with its guards.</summary>
    public static async Task WriteRowAsync(CsvWriter writer, IEnumerable<string> cells, CancellationToken cancellationToken)
    {
        foreach (var cell in cells)
        {
            writer.WriteField(FormulaGuard.Add(cell));
        }

        await writer.EndRecordAsync(cancellationToken);
    }

    private static async IAsyncEnumerable<JsonObject> ReadAsync(
        Stream lines, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        lines.Position = 0;
        using var reader = new StreamReader(lines, Encoding.UTF8, leaveOpen: true);
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            yield return JsonNode.Parse(line)!.AsObject();
        }
    }

    private IEnumerable<(CsvColumn Column, JsonNode Value)> Values(JsonObject record)
    {
        foreach (var (key, value) in record)
        {
            if (value is JsonObject spread && layout.IsSpread(key))
            {
                foreach (var (inner, entry) in spread)
                {
                    yield return (layout.Column(key, inner), entry!);
                }
            }
            else
            {
                yield return (layout.Column(key, null), value!);
            }
        }
    }
}
