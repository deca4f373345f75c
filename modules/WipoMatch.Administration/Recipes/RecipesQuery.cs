using Microsoft.Extensions.Localization;
using WipoMatch.Recipes;
using WipoMatch.Settings;

namespace WipoMatch.Administration.Recipes;

/// <summary>Reads the recipes that came with the product.</summary>
public sealed class RecipesQuery(IRecipeExecutor recipes, ISiteService site, IStringLocalizer<Texts> localizer)
{
    /// <summary>All of them.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<IReadOnlyList<RecipeLine>> ListAsync(CancellationToken cancellationToken) =>
        [.. (await recipes.ListAsync(cancellationToken)).Select(Line)];

    /// <summary>One of them, or null.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<RecipeLine?> FindAsync(string name, CancellationToken cancellationToken) =>
        (await ListAsync(cancellationToken)).FirstOrDefault(recipe => recipe.Name == name);

    private RecipeLine Line(RecipeInfo recipe) => new(
        recipe.Name,
        Text("Recipe-" + recipe.Name, recipe.DisplayName),
        Text($"Recipe-{recipe.Name}-Text", recipe.Description),
        [.. recipe.Steps.Select(step => Text("Step-" + step, step)).Distinct(StringComparer.Ordinal)],
        site.Current.AppliedRecipes.Contains(recipe.Name, StringComparer.OrdinalIgnoreCase),
        recipe.IsDemonstration && !site.Current.IsDemonstration ? localizer["ErrorDemonstration"] : "");

    private string Text(string key, string otherwise) => localizer[key] is { ResourceNotFound: false } text ? text.Value : otherwise;
}
