using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
using WipoMatch.Exchange.Records;

namespace WipoMatch.Exchange.Csv;

/// <summary>
/// Reads a file of comma separated values as records of one type, one row at a time. Semicolons and tabs are taken as well, as
/// spreadsheets write them. Rows without any value count but say nothing.
/// </summary>
/// <param name="layout">The columns of the type.</param>
/// <param name="type">The type.</param>
internal sealed class CsvRecordReader(CsvLayout layout, string type)
{
    /// <summary>Reads the records of a file; fails with one sentence when it is no such file.</summary>
    /// <param name="stream">The file; it can be read again from its beginning.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async IAsyncEnumerable<ReadRecord> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await CsvStart.CheckAsync(stream, cancellationToken);
        await using var rows = await CsvRows.OpenAsync(stream, cancellationToken);
        var columns = CsvHeader.Read(rows, layout);
        while (await rows.ReadAsync(cancellationToken))
        {
            if (Read(rows, columns) is { } read)
            {
                yield return read;
            }
        }
    }

    private ReadRecord? Read(CsvRows rows, IReadOnlyList<CsvColumn?> columns)
    {
        if (rows.IsBlank)
        {
            return null;
        }

        var problems = new RecordProblems();
        if (rows.Fault is { } fault)
        {
            problems.Add("", fault, "Put the whole cell in double quotes, and double those within it.");
        }

        if (rows.Count != columns.Count)
        {
            problems.Add("", $"The row has {rows.Count} cells and the header {columns.Count}.", "Put cells with a separator or a line end in double quotes.");
        }

        var json = new JsonObject();
        for (var i = 0; i < Math.Min(rows.Count, columns.Count); i++)
        {
            Take(rows, i, columns[i], json, problems);
        }

        return Finish(rows.Line, json, problems);
    }

    private static void Take(CsvRows rows, int place, CsvColumn? column, JsonObject json, RecordProblems problems)
    {
        var name = column?.Name ?? $"Cell {place + 1}";
        try
        {
            var cell = FormulaGuard.Remove(rows.Cell(place));
            if (cell.Length == 0)
            {
                return;
            }

            if (column is null)
            {
                problems.Add(name, "has a value, and its column no name.", "Name the column in the header, or remove the value.");
            }
            else if (!Put(json, column, Cell.Read(column, cell, problems)))
            {
                problems.Add(name, $"and the column {column.Key} both have a value.", "Keep one of them.");
            }
        }
        catch (DecoderFallbackException)
        {
            problems.Add(name, "is not UTF-8.", "Save the file as CSV in UTF-8; spreadsheets offer it beside their own encodings.");
        }
    }

    private static bool Put(JsonObject json, CsvColumn column, JsonNode? value)
    {
        if (column.Inner is null)
        {
            return value is null || json.TryAdd(column.Key, value);
        }

        if (!json.ContainsKey(column.Key))
        {
            json[column.Key] = new JsonObject();
        }

        return value is null || (json[column.Key] is JsonObject target && target.TryAdd(column.Inner, value));
    }

    /// <summary>A row is read once more as the line that it stands for, so that both kinds of files are checked alike.</summary>
    private ReadRecord Finish(int line, JsonObject json, RecordProblems problems)
    {
        if (json["type"]?.GetValue<string>() is { } given && given != type)
        {
            problems.Add("type", $"{RecordProblems.Show(given)} is not {type}.", "Give each type a file of its own, and name it with --type.");
        }

        var read = Reread(line, json);
        if (read.Problem is { } problem)
        {
            problems.Add(problem.Key, problem.Reason, problem.Remedy);
        }

        return problems.Any ? new ReadRecord(line, new ExchangeRecord(line, json), new RecordProblem("", problems.ToString(), "")) : read;
    }

    private ReadRecord Reread(int line, JsonObject json)
    {
        try
        {
            return RecordReader.Read(new RawLine(line, RecordReader.StrictUtf8.GetBytes(RecordLine.Write(type, json))))!;
        }
        catch (Exception exception) when (exception is InvalidOperationException or EncoderFallbackException)
        {
            return new ReadRecord(line, null, new RecordProblem("", "A text in a JSON cell is broken.", "Write \\u escapes in pairs, or the letters themselves."));
        }
    }
}
