using WipoMatch.Commands;
using WipoMatch.Recipes;

namespace WipoMatch.Core.Recipes.Verbs;

/// <summary><c>recipe list</c>: the recipes that came with the product.</summary>
internal sealed class RecipeListVerb(IRecipeExecutor recipes) : IVerb
{
    public VerbDefinition Definition { get; } = new("recipe list", "Lists the recipes that came with the product.", [], [], CreatesDatabase: false);

    public async Task<int> RunAsync(VerbInvocation invocation, CancellationToken cancellationToken)
    {
        var known = await recipes.ListAsync(cancellationToken);
        var width = known.Select(recipe => recipe.Name.Length).DefaultIfEmpty().Max();
        foreach (var recipe in known)
        {
            await invocation.Output.WriteLineAsync($"{recipe.Name.PadRight(width)}  {recipe.DisplayName}: {recipe.Description}");
        }

        return 0;
    }
}
