using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WipoMatch.Exchange.Records;

/// <summary>
/// The canonical line of a record: keys in their order, no blanks, numbers as they were read, and only those characters escaped
/// that must be (.NET's relaxed encoder would still escape no-break spaces and emoji); absent, null and empty values are not written.
/// </summary>
internal static class RecordLine
{
    public static string Write(string type, JsonObject record)
    {
        var line = new StringBuilder();
        var keys = RecordKeys.Order(type, record.Select(pair => pair.Key)).Where(key => !ExchangeRecord.IsEmpty(record[key]));
        WriteObject(line, keys.Select(key => KeyValuePair.Create(key, record[key])));
        return line.ToString();
    }

    /// <summary>A value as it stands in a line.</summary>
    public static string Write(JsonNode value)
    {
        var text = new StringBuilder();
        WriteValue(text, value);
        return text.ToString();
    }

    private static void WriteValue(StringBuilder line, JsonNode? value)
    {
        switch (value)
        {
            case JsonObject json:
                WriteObject(line, json);
                break;
            case JsonArray list:
                line.Append('[');
                for (var i = 0; i < list.Count; i++)
                {
                    WriteValue(i == 0 ? line : line.Append(','), list[i]);
                }

                line.Append(']');
                break;
            case JsonValue text when text.GetValueKind() == JsonValueKind.String:
                WriteText(line, text.GetValue<string>());
                break;
            default:
                line.Append(value?.ToJsonString() ?? "null");
                break;
        }
    }

    private static void WriteObject(StringBuilder line, IEnumerable<KeyValuePair<string, JsonNode?>> pairs)
    {
        line.Append('{');
        var separator = "";
        foreach (var (key, value) in pairs)
        {
            WriteText(line.Append(separator), key);
            WriteValue(line.Append(':'), value);
            separator = ",";
        }

        line.Append('}');
    }

    private static void WriteText(StringBuilder line, string text)
    {
        line.Append('"');
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '"' => line.Append("\\\""),
                '\\' => line.Append("\\\\"),
                '\n' => line.Append("\\n"),
                '\r' => line.Append("\\r"),
                '\t' => line.Append("\\t"),
                < ' ' => line.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
                _ => line.Append(letter),
            };
        }

        line.Append('"');
    }
}
