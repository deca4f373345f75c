using System.Text.Json;
using WipoMatch.Commands;
using WipoMatch.Exchange.Import;
using WipoMatch.Recipes;

namespace WipoMatch.Exchange.Recipes;

/// <summary>The step <c>WipoMatchRecords</c>: <c>{"File":"demo/needs-offers.jsonl","Publish":true}</c>.</summary>
internal sealed class RecordsStep(ImportRecords import) : IRecipeStepHandler
{
    private const int ShownProblems = 5;

    public IReadOnlyList<string> Names { get; } = ["WipoMatchRecords"];

    public async Task ExecuteAsync(RecipeExecutionContext context, CancellationToken cancellationToken)
    {
        if (context.Step["File"]?.GetValueKind() != JsonValueKind.String)
        {
            throw Refuse(context, "File is missing. Name the file of records beside the recipe.");
        }

        var file = context.Step["File"]!.GetValue<string>();
        var options = new ImportOptions
        {
            Publish = context.Step["Publish"]?.GetValueKind() == JsonValueKind.True,
            RelativeTo = context.IsShipped ? context.Today : null,
        };
        var report = await ImportAsync(context, file, options, cancellationToken);
        if (report.Count(ImportOutcome.Rejected) > 0)
        {
            var problems = report.Rows.Where(row => row.Outcome == ImportOutcome.Rejected).Take(ShownProblems)
                .Select(row => $"line {row.Line}, {row.Id}: {row.Reason}");
            throw Refuse(context, $"{file}: {report.Summary}. {string.Join(' ', problems)}");
        }

        context.Done(report.Count(ImportOutcome.Created) + report.Count(ImportOutcome.Updated) > 0, $"{file}: {report.Summary}");
    }

    private async Task<ImportReport> ImportAsync(
        RecipeExecutionContext context, string file, ImportOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return await import.RunAsync(() => context.Files.Open(file), options, progress: null, cancellationToken);
        }
        catch (VerbFailedException exception)
        {
            throw Refuse(context, $"{file}: {exception.Message}");
        }
    }

    private static RecipeException Refuse(RecipeExecutionContext context, string message) =>
        new($"Step {context.Index + 1} ({context.Name}): {message}");
}
