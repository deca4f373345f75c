using WipoMatch.Commands;
using WipoMatch.Recipes;

namespace WipoMatch.Core.Recipes.Verbs;

/// <summary><c>recipe apply NAME|FILE</c>.</summary>
internal sealed class RecipeApplyVerb(IRecipeExecutor recipes) : IVerb
{
    public VerbDefinition Definition { get; } = new(
        "recipe apply",
        "Applies a recipe: all of its steps or none.",
        [new("NAME|FILE", "A recipe that came with the product, or a file that ends in .json or .zip.")],
        [new("--dry-run", "Says what would be done and writes nothing.")]);

    public async Task<int> RunAsync(VerbInvocation invocation, CancellationToken cancellationToken)
    {
        var named = invocation.Required("NAME|FILE");
        var options = new RecipeOptions { DryRun = invocation.Has("--dry-run") };
        var isFile = named.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || named.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);
        RecipeSource source = isFile ? new RecipeSource.Package(Path.GetFullPath(named)) : new RecipeSource.Shipped(named);
        var report = await recipes.ApplyAsync(source, options, invocation.Progress, cancellationToken);
        await ReportWriter.WriteAsync(report, invocation);
        if (options.DryRun)
        {
            await invocation.Output.WriteLineAsync("Dry run: nothing was written.");
        }

        return 0;
    }
}
