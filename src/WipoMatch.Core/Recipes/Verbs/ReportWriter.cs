using WipoMatch.Commands;
using WipoMatch.Recipes;

namespace WipoMatch.Core.Recipes.Verbs;

/// <summary>Writes what a recipe did: lines to standard output, warnings to standard error.</summary>
internal static class ReportWriter
{
    public static async Task WriteAsync(RecipeReport report, VerbInvocation invocation)
    {
        foreach (var warning in report.Warnings)
        {
            await invocation.Error.WriteLineAsync(warning);
        }

        foreach (var line in report.Lines)
        {
            await invocation.Output.WriteLineAsync(line);
        }
    }
}
