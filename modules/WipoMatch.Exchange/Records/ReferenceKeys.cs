using System.Text.Json;
using System.Text.Json.Nodes;
using WipoMatch.ContentManagement;
using WipoMatch.ContentManagement.Metadata;

namespace WipoMatch.Exchange.Records;

/// <summary>Finds what a record or an item refers to, without reading anything else of it.</summary>
internal static class ReferenceKeys
{
    /// <summary>The exchange ids that a record refers to; some of them may be plain names.</summary>
    public static IEnumerable<string> OfRecord(ExchangeRecord record, RecordType type)
    {
        var fields = type.Fields.SelectMany(field => Texts(field, record.Value(field.Our.Exchange!)));
        return record.TranslationOf is { } source ? fields.Prepend(source) : fields;
    }

    /// <summary>The content item ids that an item refers to; some of them may be plain names.</summary>
    public static IEnumerable<string> OfItem(ContentItem item, RecordType type) => type.Fields.SelectMany(field =>
    {
        var stored = item.OwnPart[field.Name];
        return Texts(field, stored?["ContentItemIds"] ?? stored?["Value"] ?? stored?["Items"]);
    });

    private static IEnumerable<string> Texts(ContentFieldDefinition field, JsonNode? value) => field.FieldType switch
    {
        "ContentPickerField" => Flat(value).Select(Text).OfType<string>(),
        "RecordField" or "RecordListField" => Flat(value).OfType<JsonObject>().SelectMany(record => field.Columns
            .Where(column => column.Kind is "organization" or "party")
            .Select(column => Text(record[column.Name]))
            .OfType<string>()),
        _ => [],
    };

    private static JsonNode?[] Flat(JsonNode? value) => value is JsonArray list ? [.. list] : [value];

    private static string? Text(JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;
}
