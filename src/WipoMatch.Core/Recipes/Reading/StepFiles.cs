using System.Text.Json;
using System.Text.Json.Nodes;
using WipoMatch.Recipes;

namespace WipoMatch.Core.Recipes.Reading;

/// <summary>
/// Reads the parts of a step that are kept in files of their own: <c>File</c> is the whole step, <c>Files</c> are items of a content
/// step or definitions of a ContentDefinition step. A <c>File</c> that is not JSON belongs to the step's own handler.
/// </summary>
internal static class StepFiles
{
    private static readonly Dictionary<string, string[]> Lists = new(StringComparer.OrdinalIgnoreCase)
    {
        ["content"] = ["Data"],
        ["ContentDefinition"] = ["ContentTypes", "ContentParts"],
    };

    /// <summary>The step with its files read in.</summary>
    /// <param name="name">The step's name.</param>
    /// <param name="step">The step.</param>
    /// <param name="files">What lies beside the recipe.</param>
    /// <param name="place">How messages call the step.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public static async Task<JsonObject> ExpandAsync(
        string name, JsonObject step, IRecipeFiles files, string place, CancellationToken cancellationToken)
    {
        if (Text(step["File"]) is { } file && file.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return await WholeAsync(name, step, file, files, place, cancellationToken);
        }

        if (step["Files"] is JsonArray list && Lists.TryGetValue(name, out var keys))
        {
            await AppendAsync(step, list, keys, files, place, cancellationToken);
        }

        return step;
    }

    private static async Task<JsonObject> WholeAsync(
        string name, JsonObject step, string file, IRecipeFiles files, string place, CancellationToken cancellationToken)
    {
        if (step.FirstOrDefault(pair => pair.Key is not ("name" or "File")).Key is { } other)
        {
            throw new RecipeException($"{place}: '{other}' stands beside File. Move it into {file}, which holds the whole step.");
        }

        var whole = await ReadAsync(files, file, cancellationToken) as JsonObject
            ?? throw new RecipeException($"{place}: {file} must hold one step, an object.");
        var own = Text(whole["name"]) ?? name;
        return own.Equals(name, StringComparison.OrdinalIgnoreCase)
            ? whole
            : throw new RecipeException($"{place}: {file} holds a step '{own}'. Correct the name in one of the two.");
    }

    private static async Task AppendAsync(
        JsonObject step, JsonArray list, string[] keys, IRecipeFiles files, string place, CancellationToken cancellationToken)
    {
        foreach (var entry in list)
        {
            var file = Text(entry) ?? throw new RecipeException($"{place}: Files must be a list of paths.");
            var read = await ReadAsync(files, file, cancellationToken);
            switch (read)
            {
                case JsonObject json when keys.Length == 1:
                    Target(step, keys[0], place).Add((JsonNode)json);
                    break;
                case JsonArray items when keys.Length == 1:
                    Move(items, Target(step, keys[0], place));
                    break;
                case JsonObject json:
                    Array.ForEach(keys, key => Move(json[key] as JsonArray ?? [], Target(step, key, place)));
                    break;
                default:
                    throw new RecipeException($"{place}: {file} must hold an object{(keys.Length == 1 ? " or a list of objects" : "")}.");
            }
        }

        step.Remove("Files");
    }

    private static async Task<JsonNode> ReadAsync(IRecipeFiles files, string file, CancellationToken cancellationToken)
    {
        await using var stream = files.Open(file);
        return await RecipeJson.ReadAsync(stream, file, cancellationToken);
    }

    private static JsonArray Target(JsonObject step, string key, string place)
    {
        switch (step[key])
        {
            case JsonArray array:
                return array;
            case null:
                var made = new JsonArray();
                step[key] = made;
                return made;
            default:
                throw new RecipeException($"{place}: {key} must be a list.");
        }
    }

    private static void Move(JsonArray from, JsonArray to)
    {
        while (from.Count > 0)
        {
            var item = from[0];
            from.RemoveAt(0);
            to.Add(item);
        }
    }

    private static string? Text(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;
}
