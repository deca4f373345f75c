using System.Text.Json;
using System.Text.Json.Nodes;
using WipoMatch.Exchange.Records;

namespace WipoMatch.Exchange.Csv;

/// <summary>Cells that hold JSON.</summary>
internal static class JsonCell
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = RecordReader.MaxDepth - 1, AllowDuplicateProperties = false };

    /// <summary>Reads a cell as JSON; numbers keep their spelling.</summary>
    /// <returns>False when the cell is not JSON; a cell <c>null</c> gives true and a null.</returns>
    public static bool TryRead(string cell, out JsonNode? value)
    {
        value = null;
        if (cell.AsSpan().TrimStart() is not ['{' or '[' or '"' or '-' or (>= '0' and <= '9') or 't' or 'f' or 'n', ..])
        {
            return false;
        }

        try
        {
            value = JsonNode.Parse(cell, null, Options);
            return true;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            return false;
        }
    }

    /// <summary>A text as a cell of a column of which nothing is known: itself, unless it would be taken for JSON.</summary>
    public static string Write(JsonNode value) => value.GetValueKind() == JsonValueKind.String && !TryRead(value.GetValue<string>(), out _)
        ? value.GetValue<string>()
        : RecordLine.Write(value);
}
