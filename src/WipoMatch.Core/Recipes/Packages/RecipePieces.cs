using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using WipoMatch.Core.Recipes.Reading;
using WipoMatch.Recipes;

namespace WipoMatch.Core.Recipes.Packages;

/// <summary>Reads a recipe of any length: header and steps whole, the items of content steps one by one.</summary>
/// <param name="open">Opens the recipe; called for each reading.</param>
/// <param name="label">How messages call it.</param>
internal sealed class RecipePieces(Func<Stream> open, string label)
{
    private const string Data = "Data";

    private const int MostSteps = 1000;

    /// <summary>The recipe without the items of its content steps.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<JsonObject> ReadAsync(CancellationToken cancellationToken)
    {
        await using var pieces = new JsonPieces(open(), label);
        var recipe = new JsonObject();
        await RootAsync(pieces, cancellationToken);
        while (await KeyAsync(pieces, recipe, cancellationToken) is { } key)
        {
            recipe[key] = key.Equals("steps", StringComparison.OrdinalIgnoreCase)
                ? await StepsAsync(pieces, cancellationToken)
                : await pieces.TakeAsync(cancellationToken);
        }

        return await pieces.NextAsync(cancellationToken) == JsonTokenType.None
            ? recipe
            : throw new RecipeException($"{label} goes on behind its end. Keep one recipe in a file.");
    }

    /// <summary>The items of a content step.</summary>
    /// <param name="step">The step's place, from 0.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async IAsyncEnumerable<JsonNode?> ItemsAsync(int step, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var pieces = new JsonPieces(open(), label);
        await RootAsync(pieces, cancellationToken);
        await GoToAsync(pieces, step, cancellationToken);
        while (await pieces.TakeElementAsync(cancellationToken) is (true, var item))
        {
            yield return item;
        }
    }

    private async Task RootAsync(JsonPieces pieces, CancellationToken cancellationToken)
    {
        if (await pieces.NextAsync(cancellationToken) != JsonTokenType.StartObject)
        {
            throw new RecipeException($"{label} is not a recipe; it must be an object with steps.");
        }
    }

    private async Task<string?> KeyAsync(JsonPieces pieces, JsonObject seen, CancellationToken cancellationToken)
    {
        if (await pieces.NextAsync(cancellationToken) != JsonTokenType.PropertyName)
        {
            return null;
        }

        return seen.ContainsKey(pieces.Key!) ? throw new RecipeException($"{label}: the key '{pieces.Key}' stands twice. Keep one.") : pieces.Key;
    }

    private async Task<JsonNode?> StepsAsync(JsonPieces pieces, CancellationToken cancellationToken)
    {
        if (await pieces.NextAsync(cancellationToken) != JsonTokenType.StartArray)
        {
            return null;
        }

        var steps = new JsonArray();
        while (await pieces.NextAsync(cancellationToken) == JsonTokenType.StartObject)
        {
            steps.Add((JsonNode)await StepAsync(pieces, cancellationToken));
            if (steps.Count > MostSteps)
            {
                throw new RecipeException($"{label} has more than {MostSteps} steps. Split it into several recipes.");
            }
        }

        return pieces.Token == JsonTokenType.EndArray
            ? steps
            : throw new RecipeException($"{label}, $.steps[{steps.Count}]: a step must be an object.");
    }

    private async Task<JsonObject> StepAsync(JsonPieces pieces, CancellationToken cancellationToken)
    {
        var step = new JsonObject();
        var areSkipped = false;
        while (await KeyAsync(pieces, step, cancellationToken) is { } key)
        {
            // The items may stand before the name; whether they are a content step's is known at the end.
            if (key == Data && (step["name"] is null || RecipePlanner.IsContent(step)))
            {
                await pieces.SkipAsync(cancellationToken);
                step[Data] = new JsonArray();
                areSkipped = true;
            }
            else
            {
                step[key] = await pieces.TakeAsync(cancellationToken);
            }
        }

        if (areSkipped && !RecipePlanner.IsContent(step))
        {
            throw new RecipeException($"{label}: a step has Data before its name. Write the name first.");
        }

        return step;
    }

    private async Task GoToAsync(JsonPieces pieces, int step, CancellationToken cancellationToken)
    {
        while (!string.Equals(await KeyAsync(pieces, [], cancellationToken), "steps", StringComparison.OrdinalIgnoreCase))
        {
            await pieces.SkipAsync(cancellationToken);
        }

        await pieces.NextAsync(cancellationToken);
        for (var i = 0; i < step; i++)
        {
            await pieces.SkipAsync(cancellationToken);
        }

        await pieces.NextAsync(cancellationToken);
        while (await KeyAsync(pieces, [], cancellationToken) is { } key && key != Data)
        {
            await pieces.SkipAsync(cancellationToken);
        }

        if (await pieces.NextAsync(cancellationToken) != JsonTokenType.StartArray)
        {
            throw new RecipeException($"{label}, $.steps[{step}].Data: it must be a list.");
        }
    }
}
