using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using WipoMatch.Recipes;

namespace WipoMatch.Core.Recipes.Reading;

/// <summary>Reads JSON of recipes within limits: at most 100 MB, at most 64 levels; comments and trailing commas are welcome.</summary>
internal static class RecipeJson
{
    public const long MaxBytes = 100 * 1024 * 1024;

    /// <summary>How recipes are read.</summary>
    public static JsonDocumentOptions Options { get; } = new()
    {
        AllowDuplicateProperties = false,
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 64,
    };

    /// <summary>Reads a file whole.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="label">How messages call it.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public static async Task<JsonNode> ReadAsync(Stream stream, string label, CancellationToken cancellationToken)
    {
        try
        {
            await using var limited = new LimitedStream(stream, MaxBytes, label, leaveOpen: true);
            return await JsonNode.ParseAsync(limited, nodeOptions: null, Options, cancellationToken)
                ?? throw new RecipeException($"{label} holds nothing but null; a recipe is an object with steps.");
        }
        catch (JsonException exception)
        {
            throw Wrong(label, exception);
        }
    }

    /// <summary>The refusal of a text that is not JSON.</summary>
    public static RecipeException Wrong(string label, JsonException exception, bool isPlaceKnown = true)
    {
        var line = isPlaceKnown ? $", line {((exception.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture)}" : "";
        return new($"{label}{line}: this is not the JSON that a recipe needs. {Reason(exception)}");
    }

    /// <summary>Reads the object of a recipe; the steps alone are enough.</summary>
    public static async Task<JsonObject> ReadRecipeAsync(Stream stream, string label, CancellationToken cancellationToken) =>
        await ReadAsync(stream, label, cancellationToken) as JsonObject
        ?? throw new RecipeException($"{label} is not a recipe; it must be an object with steps.");

    // The parser adds its own path and line behind the sentence.
    private static string Reason(JsonException exception) =>
        exception.Message.Split(" LineNumber:", 2, StringSplitOptions.None)[0].Split(" Path:", 2, StringSplitOptions.None)[0];
}
