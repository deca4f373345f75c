using System.Text.Json;
using System.Text.Json.Nodes;
using WipoMatch.Recipes;

namespace WipoMatch.Core.Recipes.Reading;

/// <summary>The recipes that came with the product: <c>recipes/{name}.recipe.json</c>.</summary>
internal sealed class ShippedRecipes(RecipeFolder folder)
{
    private const string Ending = ".recipe.json";

    /// <summary>What lies beside them.</summary>
    public IRecipeFiles Files { get; } = new FolderRecipeFiles(folder.Path);

    /// <summary>Their names in ordinal order.</summary>
    public IReadOnlyList<string> Names => !Directory.Exists(folder.Path)
        ? []
        : [.. Directory.EnumerateFiles(folder.Path, "*" + Ending).Select(file => Path.GetFileName(file)[..^Ending.Length]).Order(StringComparer.Ordinal)];

    /// <summary>Opens a recipe.</summary>
    /// <param name="name">Its name; case does not matter.</param>
    /// <param name="found">The name as it is written.</param>
    /// <exception cref="RecipeException">There is no such recipe.</exception>
    public Stream Open(string name, out string found)
    {
        found = Names.FirstOrDefault(known => known.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw new RecipeException($"There is no recipe '{name}'. Known are {string.Join(", ", Names)}.");
        return Files.Open(found + Ending);
    }

    /// <summary>Reads the headers of all of them.</summary>
    public async Task<IReadOnlyList<RecipeInfo>> ListAsync(CancellationToken cancellationToken)
    {
        var recipes = new List<RecipeInfo>();
        foreach (var name in Names)
        {
            await using var stream = Open(name, out _);
            var recipe = await RecipeJson.ReadRecipeAsync(stream, name, cancellationToken);
            var header = RecipeHeader.Read(recipe, name);
            var steps = (RecipeHeader.Find(recipe, "steps") as JsonArray)?.OfType<JsonObject>().ToList() ?? [];
            recipes.Add(new(name, header.DisplayName, header.Description, header.IsSetup)
            {
                Steps = [.. steps.Select(step => step["name"]).OfType<JsonValue>().Select(value => value.ToString())],
                IsDemonstration = steps.Exists(step => step["WipoMatchSettings"]?["IsDemonstration"] is JsonValue value && value.GetValueKind() == JsonValueKind.True),
            });
        }

        return recipes;
    }
}
