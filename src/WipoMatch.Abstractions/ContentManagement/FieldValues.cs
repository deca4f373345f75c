using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WipoMatch.ContentManagement;

/// <summary>Reads the values of fields in Orchard Core's JSON shapes.</summary>
public static class FieldValues
{
    /// <summary>Whether a field has no value.</summary>
    /// <param name="field">The field's JSON, or null.</param>
    public static bool IsEmpty(JsonObject? field) => field is null || field.All(pair => pair.Key == "TaxonomyContentItemId" || IsEmpty(pair.Value));

    /// <summary>The text of a TextField of the type's own part.</summary>
    /// <param name="item">The item.</param>
    /// <param name="field">The field.</param>
    public static string? Text(this ContentItem item, string field) => TextOf(Own(item, field)?["Text"]);

    /// <summary>The number of a NumericField.</summary>
    /// <param name="item">The item.</param>
    /// <param name="field">The field.</param>
    public static decimal? Number(this ContentItem item, string field) =>
        Own(item, field)?["Value"] is JsonValue value && value.GetValueKind() == JsonValueKind.Number &&
        decimal.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>The value of a BooleanField.</summary>
    /// <param name="item">The item.</param>
    /// <param name="field">The field.</param>
    public static bool? Flag(this ContentItem item, string field) =>
        Own(item, field)?["Value"] is JsonValue value && value.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? Own(item, field)!["Value"]!.GetValue<bool>() : null;

    /// <summary>The day of a DateField.</summary>
    /// <param name="item">The item.</param>
    /// <param name="field">The field.</param>
    public static DateOnly? Day(this ContentItem item, string field) =>
        Own(item, field)?["Value"] is JsonValue value && value.GetValueKind() == JsonValueKind.String &&
        DateOnly.TryParse(value.GetValue<string>().Split('T')[0], CultureInfo.InvariantCulture, out var day)
            ? day
            : null;

    /// <summary>The term ids of a TaxonomyField, the item ids of a ContentPickerField, or the values of a MultiTextField.</summary>
    /// <param name="item">The item.</param>
    /// <param name="field">The field.</param>
    public static IReadOnlyList<string> Ids(this ContentItem item, string field)
    {
        var own = Own(item, field);
        var list = (own?["TermContentItemIds"] ?? own?["ContentItemIds"] ?? own?["Values"]) as JsonArray;
        return [.. list?.Select(TextOf).OfType<string>() ?? []];
    }

    /// <summary>The object of a RecordField, or null.</summary>
    /// <param name="item">The item.</param>
    /// <param name="field">The field.</param>
    public static JsonObject? Record(this ContentItem item, string field) => Own(item, field)?["Value"] as JsonObject;

    /// <summary>The objects of a RecordListField.</summary>
    /// <param name="item">The item.</param>
    /// <param name="field">The field.</param>
    public static IReadOnlyList<JsonObject> Records(this ContentItem item, string field) =>
        [.. (Own(item, field)?["Items"] as JsonArray)?.OfType<JsonObject>() ?? []];

    /// <summary>The picture of a MediaField; null without one.</summary>
    /// <param name="item">The item.</param>
    /// <param name="field">The field.</param>
    public static PictureValue? Picture(this ContentItem item, string field)
    {
        var own = Own(item, field);
        return First(own?["Paths"]) is { Length: > 0 } path ? new(path, First(own?["MediaTexts"])) : null;
    }

    private static string? First(JsonNode? list) => list is JsonArray { Count: > 0 } array ? TextOf(array[0]) : null;

    private static string? TextOf(JsonNode? value) =>
        value is JsonValue text && text.GetValueKind() == JsonValueKind.String ? text.GetValue<string>() : null;

    private static JsonObject? Own(ContentItem item, string field) => (item.Content[item.ContentType] as JsonObject)?[field] as JsonObject;

    private static bool IsEmpty(JsonNode? value) => value switch
    {
        null => true,
        JsonArray array => array.Count == 0,
        JsonObject json => json.Count == 0 || json.All(pair => IsEmpty(pair.Value)),
        JsonValue text when text.GetValueKind() == JsonValueKind.String => string.IsNullOrWhiteSpace(text.GetValue<string>()),
        _ => false,
    };
}
