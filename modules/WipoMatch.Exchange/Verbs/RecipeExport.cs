using WipoMatch.Commands;
using WipoMatch.ContentManagement.Metadata;
using WipoMatch.Exchange.Records;
using WipoMatch.Recipes;

namespace WipoMatch.Exchange.Verbs;

/// <summary><c>export FILE --format recipe</c>: a recipe, or a package with pictures.</summary>
internal sealed class RecipeExport(IRecipeExporter exporter, IContentDefinitionManager definitions)
{
    /// <summary>Exports and says what was written.</summary>
    /// <param name="path">The file.</param>
    /// <param name="state">published, latest or history.</param>
    /// <param name="invocation">What was typed.</param>
    /// <param name="cancellationToken">Stops it; no file is left.</param>
    /// <returns>The exit status.</returns>
    public async Task<int> RunAsync(string path, string state, VerbInvocation invocation, CancellationToken cancellationToken)
    {
        var records = invocation.Values("--type");
        var types = new RecordTypes(definitions).All.Where(type => records.Contains(type.Name, StringComparer.Ordinal)).Select(type => type.Definition.Name).ToList();
        if (records.Count > 0 && types.Count == 0)
        {
            throw new VerbFailedException("No content type of this site is exchanged as one of these records. Leave --type out.");
        }

        var options = new RecipeExportOptions
        {
            Versions = Enum.Parse<RecipeVersions>(state, ignoreCase: true),
            ContentTypes = [.. types.Order(StringComparer.Ordinal)],
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
