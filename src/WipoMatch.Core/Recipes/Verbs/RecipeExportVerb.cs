using WipoMatch.Commands;

namespace WipoMatch.Core.Recipes.Verbs;

/// <summary><c>recipe export FILE</c>: named so that its place is known; not built yet.</summary>
internal sealed class RecipeExportVerb : IVerb
{
    public VerbDefinition Definition { get; } = new(
        "recipe export", "Writes the site as a recipe; arrives with a later version.", [new("FILE", "The recipe to write.")], [], CreatesDatabase: false);

    public Task<int> RunAsync(VerbInvocation invocation, CancellationToken cancellationToken) =>
        throw new WrongUsageException("The verb 'recipe export' arrives with a later version.");
}
