using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WipoMatch.Reports.Lists;

/// <summary>Writes a table for programs.</summary>
internal static class TableExport
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One object with <c>items</c>, <c>total</c> and <c>next</c>, which is always null: the list is whole.</summary>
    public static string Json(FigureTable table) => new JsonObject
    {
        ["items"] = new JsonArray([.. table.Rows.Select(row => Item(table.Columns, row))]),
        ["total"] = table.Rows.Count,
        ["next"] = null,
    }.ToJsonString(Readable);

    /// <summary>A header and a line for each row. A cell that a spreadsheet would take for a formula begins with an apostrophe.</summary>
    public static string Csv(FigureTable table)
    {
        var text = new StringBuilder();
        WriteLine(text, table.Columns.Select(column => column.Key));
        foreach (var row in table.Rows)
        {
            WriteLine(text, row.Select(cell => TextOf(cell.Value)));
        }

        return text.ToString();
    }

    private static JsonObject Item(IReadOnlyList<Column> columns, IReadOnlyList<Cell> row)
    {
        var item = new JsonObject();
        foreach (var (column, cell) in columns.Zip(row))
        {
            item[column.Key] = cell.Value?.DeepClone();
        }

        return item;
    }

    private static string TextOf(JsonNode? value) => value switch
    {
        null => "",
        JsonArray list => string.Join('|', list.Select(item => (item?.ToString() ?? "").Replace("|", "\\|", StringComparison.Ordinal))),
        _ => value.ToString(),
    };

    private static void WriteLine(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Escape)).Append('\n');

    private static string Escape(string cell)
    {
        var safe = cell.Length > 0 && "=+-@".Contains(cell[0], StringComparison.Ordinal) && !decimal.TryParse(cell, CultureInfo.InvariantCulture, out _)
            ? "'" + cell
            : cell;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }
}
