using System.Text.Json.Nodes;

namespace WipoMatch.AuditTrail.Entries;

/// <summary>A value before or after a change as people read it.</summary>
public static class AuditValue
{
    /// <summary>A text without its quotation marks, a list of texts with commas between them, anything else as JSON.</summary>
    /// <param name="json">The value as it was recorded, or null for none.</param>
    public static string InWords(string? json) => json is null ? "" : JsonNode.Parse(json) switch
    {
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        JsonArray array when array.All(IsText) => string.Join(", ", array.Select(item => item!.GetValue<string>())),
        _ => json,
    };

    private static bool IsText(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out _);
}
