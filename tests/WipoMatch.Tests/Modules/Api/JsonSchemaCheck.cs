using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace WipoMatch.Tests.Modules.Api;

/// <summary>Checks values against the part of JSON Schema that the OpenAPI document uses; a word that it does not know is an error.</summary>
internal sealed class JsonSchemaCheck(JsonObject document)
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "type", "properties", "required", "items", "enum", "format", "pattern", "minimum", "maximum", "maxLength", "maxItems", "nullable",
        "additionalProperties", "description", "example", "default",
    };

    /// <summary>What is wrong with a value; nothing when it fits.</summary>
    public IEnumerable<string> Errors(JsonNode? value, JsonObject schema, string place = "$")
    {
        var resolved = Resolve(schema);
        foreach (var word in resolved.Select(pair => pair.Key).Where(word => !Known.Contains(word)))
        {
            yield return $"{place}: the schema has the unknown word {word}";
        }

        if (value is null)
        {
            if (resolved["nullable"]?.GetValue<bool>() != true)
            {
                yield return $"{place} is null";
            }

            yield break;
        }

        var type = resolved["type"]?.GetValue<string>();
        if (!Fits(value, type))
        {
            yield return $"{place} is no {type} but {value.ToJsonString()}";
            yield break;
        }

        var errors = value switch
        {
            JsonObject given => OfObject(given, resolved, place),
            JsonArray given => given.SelectMany((item, index) => Errors(item, resolved["items"]!.AsObject(), $"{place}[{index}]")),
            _ => OfValue(value.AsValue(), resolved, place),
        };
        foreach (var error in errors)
        {
            yield return error;
        }
    }

    /// <summary>Follows a reference.</summary>
    public JsonObject Resolve(JsonObject schema) => schema["$ref"] is { } reference
        ? Resolve(reference.GetValue<string>()[2..].Split('/').Aggregate((JsonNode)document, (node, part) => node[part]!).AsObject())
        : schema;

    private IEnumerable<string> OfObject(JsonObject given, JsonObject schema, string place)
    {
        foreach (var name in schema["required"]?.AsArray().Select(name => name!.GetValue<string>()) ?? [])
        {
            if (!given.ContainsKey(name))
            {
                yield return $"{place} has no {name}";
            }
        }

        foreach (var (name, value) in given)
        {
            var own = schema["properties"]?[name] ?? schema["additionalProperties"] as JsonObject;
            foreach (var error in own is JsonObject known ? Errors(value, known, $"{place}.{name}") : Unknown(schema, place, name))
            {
                yield return error;
            }
        }
    }

    private static IEnumerable<string> Unknown(JsonObject schema, string place, string name) =>
        schema["additionalProperties"] is JsonValue free && free.GetValue<bool>() ? [] : [$"{place}.{name} is not described"];

    private static IEnumerable<string> OfValue(JsonValue value, JsonObject schema, string place)
    {
        var text = value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;
        if (schema["enum"] is JsonArray known && !known.Any(one => JsonNode.DeepEquals(one, value)))
        {
            yield return $"{place} is {value} and none of {known.ToJsonString()}";
        }

        if (text is not null && schema["pattern"] is { } pattern && !Regex.IsMatch(text, pattern.GetValue<string>(), RegexOptions.None, TimeSpan.FromSeconds(1)))
        {
            yield return $"{place} does not have the form {pattern}: {text}";
        }

        if (text is not null && schema["format"] is { } format && !HasFormat(text, format.GetValue<string>()))
        {
            yield return $"{place} is no {format}: {text}";
        }

        if (text?.Length > schema["maxLength"]?.GetValue<int>())
        {
            yield return $"{place} is too long";
        }

        if (text is null && value.GetValueKind() == JsonValueKind.Number && (value.GetValue<decimal>() < schema["minimum"]?.GetValue<decimal>() || value.GetValue<decimal>() > schema["maximum"]?.GetValue<decimal>()))
        {
            yield return $"{place} is out of range: {value}";
        }
    }

    private static bool Fits(JsonNode value, string? type) => (value.GetValueKind(), type) switch
    {
        (JsonValueKind.Object, "object") or (JsonValueKind.Array, "array") or (JsonValueKind.String, "string") or (JsonValueKind.Number, "number") => true,
        (JsonValueKind.True or JsonValueKind.False, "boolean") => true,
        (JsonValueKind.Number, "integer") => decimal.IsInteger(value.GetValue<decimal>()),
        _ => false,
    };

    private static bool HasFormat(string text, string format) => format switch
    {
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "date-time" => text.EndsWith('Z') && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _),
        "uri" => Uri.TryCreate(text, UriKind.Absolute, out _),
        _ => false,
    };
}
