using System.Text.Json.Nodes;
using WipoMatch.Core.Recipes.Packages;
using WipoMatch.Recipes;

namespace WipoMatch.Core.Recipes.Reading;

/// <summary>A step as it will be carried out: files read, helpers resolved.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Step">The step.</param>
/// <param name="Index">Its place in its recipe, from 0.</param>
/// <param name="Recipe">The recipe in which it stands.</param>
internal sealed record PlannedStep(string Name, JsonObject Step, int Index, PlannedRecipe Recipe)
{
    /// <summary>Its items, when they are read in pieces.</summary>
    public Func<CancellationToken, IAsyncEnumerable<JsonNode?>>? Data { get; init; }
}

/// <summary>A recipe whose steps are planned.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Files">What lies beside it.</param>
/// <param name="IsShipped">Whether it came with the product.</param>
/// <param name="IsIncluded">Whether another recipe includes it.</param>
internal sealed record PlannedRecipe(string Name, IRecipeFiles Files, bool IsShipped, bool IsIncluded)
{
    /// <summary>The recipe itself, when its items are read in pieces.</summary>
    public RecipePieces? Pieces { get; init; }
}

/// <summary>All that a recipe and those that it includes will do, in order.</summary>
internal sealed record RecipePlan(
    IReadOnlyList<PlannedStep> Steps, IReadOnlyList<string> ShippedRecipes, IReadOnlyList<string> Warnings, RecipeFile? Package = null) : IDisposable
{
    /// <summary>Closes the package.</summary>
    public void Dispose() => Package?.Dispose();
}
