using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using WipoMatch.Core.Recipes.Packages;
using WipoMatch.Recipes;

namespace WipoMatch.Core.Recipes.Reading;

/// <summary>Reads a recipe and those that it includes into one list of steps.</summary>
internal sealed class RecipePlanner(ShippedRecipes shipped, IConfiguration configuration)
{
    private const string OwnExecutionId = "WipoMatch";

    /// <summary>Plans a recipe.</summary>
    public async Task<RecipePlan> PlanAsync(RecipeSource source, RecipeOptions options, CancellationToken cancellationToken)
    {
        var draft = new Draft(options);
        if (source is RecipeSource.Foreign foreign)
        {
            var recipe = await RecipeJson.ReadRecipeAsync(foreign.Json, foreign.Label, cancellationToken);
            await AddAsync(draft, recipe, new(foreign.Label, foreign.Files, IsShipped: false, IsIncluded: false), cancellationToken);
        }
        else if (source is RecipeSource.Package package)
        {
            await AddPackageAsync(draft, package, cancellationToken);
        }
        else
        {
            await AddShippedAsync(draft, ((RecipeSource.Shipped)source).Name, isIncluded: false, cancellationToken);
        }

        return new(draft.Steps, draft.Shipped, draft.Warnings, draft.Package);
    }

    /// <summary>Whether a step's items may be read in pieces.</summary>
    public static bool IsContent(JsonObject step) => string.Equals(NameOf(step), "content", StringComparison.OrdinalIgnoreCase);

    private async Task AddPackageAsync(Draft draft, RecipeSource.Package package, CancellationToken cancellationToken)
    {
        var file = draft.Package = RecipeFile.At(package.Path);
        try
        {
            var recipe = await file.Pieces.ReadAsync(cancellationToken);
            await AddAsync(draft, recipe, new(file.Label, file.Files, IsShipped: false, IsIncluded: false) { Pieces = file.Pieces }, cancellationToken);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private async Task AddShippedAsync(Draft draft, string name, bool isIncluded, CancellationToken cancellationToken)
    {
        await using var stream = shipped.Open(name, out var found);
        if (draft.Open.Contains(found, StringComparer.Ordinal))
        {
            throw new RecipeException($"The recipes include each other in a circle: {string.Join(" → ", draft.Open.Append(found))}. Remove one of the steps 'recipes'.");
        }

        draft.Open.Add(found);
        var recipe = await RecipeJson.ReadRecipeAsync(stream, found, cancellationToken);
        await AddAsync(draft, recipe, new(found, shipped.Files, IsShipped: true, isIncluded), cancellationToken);
        draft.Open.Remove(found);
        if (!draft.Shipped.Contains(found, StringComparer.Ordinal))
        {
            draft.Shipped.Add(found);
        }
    }

    private async Task AddAsync(Draft draft, JsonObject recipe, PlannedRecipe planned, CancellationToken cancellationToken)
    {
        var header = RecipeHeader.Read(recipe, planned.Name);
        draft.Warnings.AddRange(RecipeHeader.UnknownKeys(recipe).Select(key => $"{planned.Name}: the key '{key}' is not known and was left out."));
        if (RecipeHeader.Find(recipe, "steps") is not JsonArray steps)
        {
            throw new RecipeException($"{planned.Name} has no steps; a recipe needs \"steps\": [ … ].");
        }

        var helpers = planned.IsShipped ? HelpersOf(planned, header, draft.Options) : null;
        for (var index = 0; index < steps.Count; index++)
        {
            var step = steps[index] as JsonObject ?? throw new RecipeException($"{planned.Name}, $.steps[{index}]: a step must be an object.");
            var name = NameOf(step) ?? throw new RecipeException($"{planned.Name}, $.steps[{index}]: the step has no name.");
            var place = $"{planned.Name}, step {index + 1} ({name})";
            var data = planned.Pieces is not null && IsContent(step) && step.ContainsKey("Data") ? ItemsOf(planned.Pieces, index) : null;
            var whole = await StepFiles.ExpandAsync(name, step, planned.Files, place, cancellationToken);
            await AddStepAsync(draft, new(name, Resolve(helpers, whole, place), index, planned) { Data = data }, place, cancellationToken);
        }
    }

    private async Task AddStepAsync(Draft draft, PlannedStep step, string place, CancellationToken cancellationToken)
    {
        if (!step.Name.Equals("recipes", StringComparison.OrdinalIgnoreCase))
        {
            draft.Steps.Add(step);
            return;
        }

        if (step.Step["Values"] is not JsonArray values)
        {
            throw new RecipeException($"{place}: Values is missing; name recipes as {{ \"executionid\": \"{OwnExecutionId}\", \"name\": \"roles\" }}.");
        }

        foreach (var value in values)
        {
            var name = Text((value as JsonObject)?["name"]) ?? throw new RecipeException($"{place}: each of Values must name a recipe.");
            var owner = Text((value as JsonObject)?["executionid"]);
            if (owner != OwnExecutionId)
            {
                draft.Warnings.Add($"{place}: the recipe '{name}' of '{owner}' is not here and was left out; only recipes of {OwnExecutionId} can be included.");
                continue;
            }

            await AddShippedAsync(draft, name, isIncluded: true, cancellationToken);
        }
    }

    private static JsonObject Resolve(RecipeHelpers? helpers, JsonObject step, string place)
    {
        try
        {
            helpers?.Resolve(step);
            return step;
        }
        catch (RecipeException exception)
        {
            throw new RecipeException($"{place}: {exception.Message}");
        }
    }

    private RecipeHelpers HelpersOf(PlannedRecipe recipe, RecipeHeader header, RecipeOptions options)
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        var helpers = new RecipeHelpers(HelperFunctions.Make(recipe.Files, configuration, options.Parameters, variables));
        foreach (var (name, value) in header.Variables)
        {
            variables[name] = helpers.Resolve(Text(value) ?? throw new RecipeException($"{recipe.Name}, $.variables.{name}: it must be a text."));
        }

        return helpers;
    }

    private static Func<CancellationToken, IAsyncEnumerable<JsonNode?>> ItemsOf(RecipePieces pieces, int index) => token => pieces.ItemsAsync(index, token);

    private static string? NameOf(JsonObject step) => Text(RecipeHeader.Find(step, "name"));

    private static string? Text(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;

    private sealed record Draft(RecipeOptions Options)
    {
        public List<PlannedStep> Steps { get; } = [];

        public List<string> Shipped { get; } = [];

        public List<string> Warnings { get; } = [];

        public List<string> Open { get; } = [];

        public RecipeFile? Package { get; set; }
    }
}
