using WipoMatch.Recipes;

namespace WipoMatch.Administration.Recipes;

/// <summary>Tells what a recipe would change; does the same work as applying it and rolls it back.</summary>
public sealed class PreviewRecipe(RecipesQuery query, IRecipeExecutor recipes)
{
    /// <summary>The preview, or null when there is no such recipe.</summary>
    /// <param name="name">The recipe.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<RecipePreview?> RunAsync(string name, CancellationToken cancellationToken)
    {
        if (await query.FindAsync(name, cancellationToken) is not { } recipe)
        {
            return null;
        }

        if (recipe.Refusal.Length > 0)
        {
            return new(recipe, null, "", "");
        }

        try
        {
            var report = await recipes.ApplyAsync(new RecipeSource.Shipped(recipe.Name), new() { DryRun = true }, null, cancellationToken);
            return new(recipe, report, Fingerprint.Of(report), "");
        }
        catch (RecipeException exception)
        {
            return new(recipe, null, "", exception.Message);
        }
    }
}
