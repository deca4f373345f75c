using System.Text.Json;
using System.Text.Json.Nodes;
using WipoMatch.Recipes;

namespace WipoMatch.Core.Recipes.Reading;

/// <summary>What stands above the steps of a recipe; all of it may be absent.</summary>
internal sealed record RecipeHeader(string Name, string DisplayName, string Description, bool IsSetup, JsonObject Variables)
{
    private static readonly string[] Known =
    [
        "name", "displayName", "description", "author", "website", "version", "issetuprecipe", "categories", "tags", "variables", "steps", "exportUtc",
    ];

    /// <summary>Reads the header; keys match whatever their case, as older recipes write them.</summary>
    public static RecipeHeader Read(JsonObject recipe, string label)
    {
        var name = Text(recipe, "name", label) ?? label;
        return new(
            name,
            Text(recipe, "displayName", label) ?? name,
            Text(recipe, "description", label) ?? "",
            Find(recipe, "issetuprecipe")?.GetValueKind() == JsonValueKind.True,
            VariablesOf(recipe, label));
    }

    /// <summary>The keys that no recipe has.</summary>
    public static IEnumerable<string> UnknownKeys(JsonObject recipe) =>
        recipe.Select(pair => pair.Key).Where(key => !Known.Contains(key, StringComparer.OrdinalIgnoreCase));

    /// <summary>The value of a key, whatever its case.</summary>
    public static JsonNode? Find(JsonObject json, string key) =>
        json.FirstOrDefault(pair => pair.Key.Equals(key, StringComparison.OrdinalIgnoreCase)).Value;

    private static JsonObject VariablesOf(JsonObject recipe, string label) => Find(recipe, "variables") switch
    {
        null => [],
        JsonObject variables => variables,
        _ => throw new RecipeException($"{label}, $.variables: it must be an object such as {{ \"themes\": \"[js: uuid()]\" }}."),
    };

    private static string? Text(JsonObject recipe, string key, string label) => Find(recipe, key) switch
    {
        null => null,
        JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>(),
        _ => throw new RecipeException($"{label}, $.{key}: it must be a text."),
    };
}
