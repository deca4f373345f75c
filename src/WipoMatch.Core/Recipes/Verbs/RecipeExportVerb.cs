using WipoMatch.Commands;
using WipoMatch.Recipes;

namespace WipoMatch.Core.Recipes.Verbs;

/// <summary><c>recipe export FILE</c>: the whole site.</summary>
internal sealed class RecipeExportVerb(IRecipeExporter exporter) : IVerb
{
    public VerbDefinition Definition { get; } = new(
        "recipe export",
        "Writes the whole site as a recipe: features, settings, roles, content types, country groups and content.",
        [new("FILE", "A recipe (.recipe.json), or a package with pictures (.zip); an existing file is replaced.")],
        [new("--state", "Live versions, newest versions, or all versions; by default all.", "STATE", ["published", "latest", "history"])]);

    public async Task<int> RunAsync(VerbInvocation invocation, CancellationToken cancellationToken)
    {
        var path = invocation.Required("FILE");
        if (!path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && !path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
        {
            throw new WrongUsageException("FILE must end in .recipe.json or .zip.");
        }

        var options = new RecipeExportOptions
        {
            IsWholeSite = true,
            Versions = Enum.Parse<RecipeVersions>(invocation.Value("--state") ?? nameof(RecipeVersions.History), ignoreCase: true),
        };
        var report = await exporter.ExportAsync(path, options, invocation.Progress, cancellationToken);
        await invocation.Output.WriteLineAsync(report.Summary);
        foreach (var warning in report.Warnings)
        {
            await invocation.Error.WriteLineAsync(warning);
        }

        return 0;
    }
}
