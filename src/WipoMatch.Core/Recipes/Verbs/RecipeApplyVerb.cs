using WipoMatch.Commands;
using WipoMatch.Core.Recipes.Reading;
using WipoMatch.Recipes;

namespace WipoMatch.Core.Recipes.Verbs;

/// <summary><c>recipe apply NAME|FILE</c>.</summary>
internal sealed class RecipeApplyVerb(IRecipeExecutor recipes) : IVerb
{
    public VerbDefinition Definition { get; } = new(
        "recipe apply",
        "Applies a recipe: all of its steps or none.",
        [new("NAME|FILE", "A recipe that came with the product, or a file that ends in .json.")],
        [new("--dry-run", "Says what would be done and writes nothing.")]);

    public async Task<int> RunAsync(VerbInvocation invocation, CancellationToken cancellationToken)
    {
        var named = invocation.Required("NAME|FILE");
        var options = new RecipeOptions { DryRun = invocation.Has("--dry-run") };
        var report = named.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            ? await ApplyFileAsync(named, options, invocation, cancellationToken)
            : await ApplyShippedAsync(named, options, invocation, cancellationToken);
        await ReportWriter.WriteAsync(report, invocation);
        if (options.DryRun)
        {
            await invocation.Output.WriteLineAsync("Dry run: nothing was written.");
        }

        return 0;
    }

    private Task<RecipeReport> ApplyShippedAsync(string name, RecipeOptions options, VerbInvocation invocation, CancellationToken cancellationToken) =>
        name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase)
            ? throw new WrongUsageException("Applying .zip packages arrives with a later version.")
            : recipes.ApplyAsync(new RecipeSource.Shipped(name), options, invocation.Progress, cancellationToken);

    private async Task<RecipeReport> ApplyFileAsync(string file, RecipeOptions options, VerbInvocation invocation, CancellationToken cancellationToken)
    {
        var full = Path.GetFullPath(file);
        await using var stream = Open(full, file);
        var source = new RecipeSource.Foreign(Path.GetFileName(full), stream, new FolderRecipeFiles(Path.GetDirectoryName(full)!));
        return await recipes.ApplyAsync(source, options, invocation.Progress, cancellationToken);
    }

    private static FileStream Open(string full, string file)
    {
        try
        {
            return File.OpenRead(full);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new VerbFailedException($"{file} cannot be read: there is no such file, or it may not be opened. Check its name and rights.");
        }
    }
}
