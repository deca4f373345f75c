using System.Text.Json.Nodes;

namespace WipoMatch.Api.OpenApi;

/// <summary>Builds the schemas of OpenAPI 3.0.</summary>
internal static class Schema
{
    public static JsonObject Text(string? description = null, string? format = null) => Described(new JsonObject { ["type"] = "string" }, description, format);

    public static JsonObject Number(string? description = null) => Described(new JsonObject { ["type"] = "number" }, description);

    public static JsonObject Whole(string? description = null, int? minimum = null) =>
        Described(minimum is null ? new JsonObject { ["type"] = "integer" } : new JsonObject { ["type"] = "integer", ["minimum"] = minimum }, description);

    public static JsonObject Flag(string? description = null) => Described(new JsonObject { ["type"] = "boolean" }, description);

    public static JsonObject OneOf(IEnumerable<string> values, string? description = null) =>
        Described(new JsonObject { ["type"] = "string", ["enum"] = Texts(values) }, description);

    public static JsonObject ListOf(JsonObject items, string? description = null) =>
        Described(new JsonObject { ["type"] = "array", ["items"] = items }, description);

    public static JsonObject Reference(string kind, string name) => new() { ["$ref"] = $"#/components/{kind}/{name}" };

    public static JsonObject Object(JsonObject properties, IEnumerable<string> required, string? description = null)
    {
        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties };
        var names = Texts(required);
        if (names.Count > 0)
        {
            schema["required"] = names;
        }

        return Described(schema, description);
    }

    /// <summary>Texts or numbers by keys that are not fixed.</summary>
    public static JsonObject MapOf(JsonObject values, string? description = null) =>
        Described(new JsonObject { ["type"] = "object", ["additionalProperties"] = values }, description);

    public static JsonArray Texts(IEnumerable<string> values) => new([.. values.Select(value => (JsonNode)value)]);

    private static JsonObject Described(JsonObject schema, string? description, string? format = null)
    {
        if (format is not null)
        {
            schema["format"] = format;
        }

        if (!string.IsNullOrEmpty(description))
        {
            schema["description"] = description;
        }

        return schema;
    }
}
