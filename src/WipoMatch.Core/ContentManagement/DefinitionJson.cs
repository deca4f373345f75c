using System.Text.Json;
using System.Text.Json.Nodes;
using WipoMatch.ContentManagement.Metadata;

namespace WipoMatch.Core.ContentManagement;

/// <summary>
/// Reads definitions in Orchard Core's shape. Settings may be grouped by settings class or, as older recipes have them, flat:
/// <c>"Creatable": "True"</c> instead of <c>"ContentTypeSettings": { "Creatable": true }</c>; they are stored grouped.
/// </summary>
internal static class DefinitionJson
{
    private static readonly string[] FlatTypeSettings = ["Creatable", "Listable", "Draftable", "Versionable", "Securable", "Stereotype"];

    private static readonly string[] FlatPlacement = ["Position", "Editor", "DisplayMode", "DisplayName", "Description"];

    public static JsonObject GroupType(JsonObject settings) => Group(settings, "ContentTypeSettings", FlatTypeSettings);

    public static JsonObject GroupTypePart(JsonObject settings) => Group(settings, "ContentTypePartSettings", FlatPlacement);

    public static JsonObject GroupField(JsonObject settings) => Group(settings, "ContentPartFieldSettings", FlatPlacement);

    /// <summary>Builds the types from stored records.</summary>
    /// <param name="records">Records by <c>type:Name</c> and <c>part:Name</c>.</param>
    public static Dictionary<string, ContentTypeDefinition> Build(IReadOnlyDictionary<string, JsonObject> records)
    {
        var types = new Dictionary<string, ContentTypeDefinition>(StringComparer.Ordinal);
        foreach (var (key, record) in records.Where(pair => pair.Key.StartsWith("type:", StringComparison.Ordinal)))
        {
            var name = key["type:".Length..];
            var parts = Items(record["ContentTypePartDefinitionRecords"]).Select(part => Part(part, records));
            types[name] = new ContentTypeDefinition(name, Text(record, "DisplayName") ?? name, Settings(record), [.. parts.OrderBy(Position)]);
        }

        return types;
    }

    public static IEnumerable<JsonObject> Items(JsonNode? array) => (array as JsonArray)?.OfType<JsonObject>() ?? [];

    public static string? Text(JsonObject json, string key) =>
        json[key] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    private static ContentTypePartDefinition Part(JsonObject part, IReadOnlyDictionary<string, JsonObject> records)
    {
        var name = Text(part, "PartName") ?? "";
        var fields = records.TryGetValue("part:" + name, out var record)
            ? Items(record["ContentPartFieldDefinitionRecords"])
                .Select(field => new ContentFieldDefinition(Text(field, "FieldName") ?? "", Text(field, "Name") ?? "", Settings(field)))
                .OrderBy(field => Place(field.Settings, "ContentPartFieldSettings"))
            : Enumerable.Empty<ContentFieldDefinition>();
        return new ContentTypePartDefinition(name, Settings(part), [.. fields]);
    }

    private static double Position(ContentTypePartDefinition part) => Place(part.Settings, "ContentTypePartSettings");

    private static double Place(JsonObject settings, string group) =>
        settings[group] is JsonObject json && double.TryParse(Text(json, "Position"), System.Globalization.CultureInfo.InvariantCulture, out var place)
            ? place
            : double.MaxValue;

    private static JsonObject Settings(JsonObject record) => record["Settings"] as JsonObject ?? [];

    private static JsonObject Group(JsonObject settings, string group, string[] flat)
    {
        var grouped = settings.DeepClone().AsObject();
        foreach (var key in flat.Where(grouped.ContainsKey))
        {
            var value = grouped[key]!.DeepClone();
            grouped.Remove(key);
            if (grouped[group] is not JsonObject target)
            {
                grouped[group] = target = [];
            }

            target[key] = value.GetValueKind() == JsonValueKind.String && bool.TryParse(value.GetValue<string>(), out var flag) ? flag : value;
        }

        return grouped;
    }
}
