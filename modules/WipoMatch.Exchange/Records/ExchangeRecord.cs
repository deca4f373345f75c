using System.Text.Json;
using System.Text.Json.Nodes;

namespace WipoMatch.Exchange.Records;

/// <summary>A record as it stands in a file.</summary>
/// <param name="line">Its line, from 1.</param>
/// <param name="json">Its keys; numbers keep the spelling of the file.</param>
internal sealed class ExchangeRecord(int line, JsonObject json)
{
    public int Line { get; } = line;

    public JsonObject Json { get; } = json;

    public string? Type => Text("type");

    public string? Id => Text("id");

    public string? TranslationOf => Text("translationOf");

    /// <summary>The value of a key; null when it is absent, null, or an empty list, text or object.</summary>
    public JsonNode? Value(string key) => Json[key] is { } value && !IsEmpty(value) ? value : null;

    /// <summary>The value of a key when it is a text that is not empty.</summary>
    public string? Text(string key) => Value(key) is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    /// <summary>Absent, null and empty list are the same; so are an empty text and an object with nothing in it.</summary>
    public static bool IsEmpty(JsonNode? value) => value switch
    {
        null => true,
        JsonArray list => list.Count == 0,
        JsonObject json => json.All(pair => IsEmpty(pair.Value)),
        JsonValue text when text.GetValueKind() == JsonValueKind.String => text.GetValue<string>().Length == 0,
        _ => false,
    };
}
