using System.Text.Json;
using System.Text.Json.Nodes;
using WipoMatch.Recipes;

namespace WipoMatch.Core.Recipes.Steps;

/// <summary>Reads values of a step and refuses those of the wrong kind, naming their place.</summary>
internal static class StepReader
{
    /// <summary>Warns of keys that the step does not have.</summary>
    public static void WarnOfOtherKeys(this RecipeExecutionContext context, params string[] known) =>
        context.WarnOfOtherKeys(context.Step, "", ["name", .. known]);

    /// <summary>Warns of keys that an object inside the step does not have.</summary>
    public static void WarnOfOtherKeys(this RecipeExecutionContext context, JsonObject json, string path, IEnumerable<string> known)
    {
        foreach (var key in json.Select(pair => pair.Key).Except(known, StringComparer.Ordinal))
        {
            context.Warn($"the key '{(path.Length > 0 ? path + "." : "")}{key}' is not known and was left out.");
        }
    }

    /// <summary>The objects of a list; a missing list has none.</summary>
    public static IReadOnlyList<JsonObject> Objects(this RecipeExecutionContext context, JsonObject json, string key, string path)
    {
        var place = Below(path, key);
        return json[key] switch
        {
            null => [],
            JsonArray array => [.. array.Select((item, i) => item as JsonObject ?? throw context.Refuse($"{place}[{i}]", "it must be an object."))],
            _ => throw context.Refuse(place, "it must be a list."),
        };
    }

    /// <summary>The texts of a list; a missing list has none.</summary>
    public static IReadOnlyList<string> Texts(this RecipeExecutionContext context, JsonObject json, string key, string path)
    {
        var place = Below(path, key);
        return json[key] switch
        {
            null => [],
            JsonArray array => [.. array.Select((item, i) => Text(item) ?? throw context.Refuse($"{place}[{i}]", "it must be a text."))],
            _ => throw context.Refuse(place, "it must be a list."),
        };
    }

    /// <summary>A text, or null when it is absent.</summary>
    public static string? OptionalText(this RecipeExecutionContext context, JsonObject json, string key, string path) =>
        json[key] is null ? null : Text(json[key]) ?? throw context.Refuse(Below(path, key), "it must be a text.");

    /// <summary>A text that must be there.</summary>
    public static string RequiredText(this RecipeExecutionContext context, JsonObject json, string key, string path) =>
        context.OptionalText(json, key, path) is { Length: > 0 } text ? text : throw context.Refuse(Below(path, key), $"{key} is missing.");

    private static string? Text(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;

    private static string Below(string path, string key) => path.Length > 0 ? $"{path}.{key}" : key;
}
