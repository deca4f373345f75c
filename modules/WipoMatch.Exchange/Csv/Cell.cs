using System.Text.Json;
using System.Text.Json.Nodes;
using WipoMatch.Exchange.Records;

namespace WipoMatch.Exchange.Csv;

/// <summary>Takes cells to the values of a record and back.</summary>
internal static class Cell
{
    /// <summary>Reads a cell that is not empty.</summary>
    /// <param name="column">Its column.</param>
    /// <param name="cell">Its text, without the guard against formulas.</param>
    /// <param name="problems">Collects what does not fit.</param>
    public static JsonNode? Read(CsvColumn column, string cell, RecordProblems problems) => column.Kind switch
    {
        CellKind.Number => ReadNumber(column.Name, cell, problems),
        CellKind.Flag => ReadFlag(column.Name, cell, problems),
        CellKind.Texts when !ListCell.IsJson(cell) => new JsonArray([.. ListCell.Split(cell).Select(entry => (JsonNode)entry)]),
        CellKind.Numbers when !ListCell.IsJson(cell) =>
            new JsonArray([.. ListCell.Split(cell).Select(entry => ReadNumber(column.Name, entry, problems))]),
        CellKind.Texts or CellKind.Numbers or CellKind.Records => ReadList(column.Name, cell, problems),
        CellKind.Unknown => JsonCell.TryRead(cell, out var value) ? value : JsonValue.Create(cell),
        _ => JsonValue.Create(cell),
    };

    /// <summary>Writes a value that is not empty.</summary>
    /// <param name="kind">The kind of its column.</param>
    /// <param name="value">The value.</param>
    /// <returns>The cell, without the guard against formulas.</returns>
    public static string Write(CellKind kind, JsonNode value) => kind switch
    {
        CellKind.Texts or CellKind.Numbers when value is JsonArray list => ListCell.Write(list),
        CellKind.Unknown => JsonCell.Write(value),
        _ => value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : RecordLine.Write(value),
    };

    private static JsonNode? ReadNumber(string key, string cell, RecordProblems problems)
    {
        if (JsonCell.TryRead(cell, out var value) && value?.GetValueKind() == JsonValueKind.Number)
        {
            return value;
        }

        problems.Add(key, $"{RecordProblems.Show(cell)} is not a number.", "Write digits alone, with a point before decimals.");
        return null;
    }

    private static JsonValue? ReadFlag(string key, string cell, RecordProblems problems)
    {
        // Spreadsheets write them in capitals.
        if (bool.TryParse(cell, out var flag))
        {
            return JsonValue.Create(flag);
        }

        problems.Add(key, $"{RecordProblems.Show(cell)} is neither true nor false.", "Write true or false.");
        return null;
    }

    private static JsonArray? ReadList(string key, string cell, RecordProblems problems)
    {
        if (JsonCell.TryRead(cell, out var value) && value is JsonArray list)
        {
            return list;
        }

        problems.Add(key, "is not a JSON list.", "Write its objects in braces, divided by commas, within square brackets.");
        return null;
    }
}
