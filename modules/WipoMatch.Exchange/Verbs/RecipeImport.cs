using WipoMatch.Commands;
using WipoMatch.Recipes;

namespace WipoMatch.Exchange.Verbs;

/// <summary><c>import FILE</c> for recipes and packages: a row for each version, picture and step.</summary>
internal sealed class RecipeImport(IRecipeExecutor recipes)
{
    private static readonly string[] OfRecords = ["--publish", "--language", "--type"];

    /// <summary>Whether a file is a recipe or a package, by its ending.</summary>
    public static bool Takes(string path) =>
        path.EndsWith(".recipe.json", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    /// <summary>Imports a file and says what happened.</summary>
    /// <param name="path">The file.</param>
    /// <param name="invocation">What was typed.</param>
    /// <param name="cancellationToken">Stops it; nothing is written then.</param>
    /// <returns>The exit status.</returns>
    public async Task<int> RunAsync(string path, VerbInvocation invocation, CancellationToken cancellationToken)
    {
        if (Array.Find(OfRecords, invocation.Has) is { } option)
        {
            throw new WrongUsageException($"{option} is for records; a recipe says itself what its items are and which versions are live.");
        }

        var options = new RecipeOptions { DryRun = invocation.Has("--dry-run"), CollectBad = true, SkipBad = invocation.Has("--skip-bad") };
        var report = await ApplyAsync(path, options, invocation, cancellationToken);
        foreach (var warning in report.Warnings)
        {
            await invocation.Error.WriteLineAsync(warning);
        }

        foreach (var row in report.Rows)
        {
            await invocation.Output.WriteLineAsync(row.ToString());
        }

        var conflicts = report.Rows.Count(row => row.IsConflict);
        if (conflicts > 0)
        {
            await invocation.Error.WriteLineAsync($"{conflicts} conflicts: versions {(options.DryRun ? "would displace" : "displaced")} what the file does not know; the rows say what.");
        }

        await invocation.Output.WriteLineAsync(report.Summary);
        return report.Count(RecipeOutcome.Rejected) > 0 && !options.SkipBad ? 1 : 0;
    }

    private async Task<RecipeReport> ApplyAsync(string path, RecipeOptions options, VerbInvocation invocation, CancellationToken cancellationToken)
    {
        try
        {
            return await recipes.ApplyAsync(new RecipeSource.Package(Path.GetFullPath(path)), options, invocation.Progress, cancellationToken);
        }
        catch (RecipeException exception)
        {
            throw new VerbFailedException($"{exception.Message} Nothing was written.");
        }
    }
}
