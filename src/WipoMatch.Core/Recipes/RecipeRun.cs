using System.Text.Json;
using WipoMatch.Commands;
using WipoMatch.ContentManagement;
using WipoMatch.Core.Recipes.Reading;
using WipoMatch.Data;
using WipoMatch.Recipes;
using WipoMatch.Settings;

namespace WipoMatch.Core.Recipes;

/// <summary>Carries out a planned recipe within one scope and one write transaction.</summary>
internal sealed class RecipeRun(IEnumerable<IRecipeStepHandler> handlers, IWriteTransactions transactions, ISiteService site, IServiceProvider services)
{
    private readonly Dictionary<string, IRecipeStepHandler> _handlers = handlers
        .SelectMany(handler => handler.Names.Select(name => (name, handler)))
        .ToDictionary(pair => pair.name, pair => pair.handler, StringComparer.OrdinalIgnoreCase);

    /// <summary>Carries out the steps.</summary>
    public async Task<RecipeReport> RunAsync(
        RecipePlan plan, RecipeOptions options, IProgress<VerbProgress>? progress, CancellationToken cancellationToken)
    {
        var report = new RecipeReport();
        foreach (var warning in plan.Warnings)
        {
            report.Warnings.Add(warning);
        }

        var steps = await PrepareAsync(plan, options, report, cancellationToken);
        try
        {
            await transactions.RunAsync(token => WriteAsync(plan, steps, options, report, progress, token), cancellationToken);
        }
        catch (RolledBackException)
        {
            // Everything was rolled back, as asked.
        }

        return report;
    }

    private async Task<List<ReadyStep>> PrepareAsync(RecipePlan plan, RecipeOptions options, RecipeReport report, CancellationToken cancellationToken)
    {
        var ready = new List<ReadyStep>();
        foreach (var step in plan.Steps)
        {
            var context = new RecipeExecutionContext(step.Name, step.Step, step.Index, step.Recipe.Files, report)
            {
                IsShipped = step.Recipe.IsShipped,
                IncludedRecipe = step.Recipe.IsIncluded ? step.Recipe.Name : null,
                IsDryRun = options.DryRun,
                SkipsBad = options.SkipBad,
                Data = step.Data,
                Today = site.Today,
            };
            if (!_handlers.TryGetValue(step.Name, out var handler))
            {
                context.LeaveOut("there is no such step, and it was left out. Correct its name if it was meant for this site.");
                continue;
            }

            await handler.ValidateAsync(context, cancellationToken);
            RefuseBad(context, options);
            ready.Add(new(context, handler));
        }

        return ready;
    }

    private async Task WriteAsync(
        RecipePlan plan, List<ReadyStep> steps, RecipeOptions options, RecipeReport report, IProgress<VerbProgress>? progress, CancellationToken cancellationToken)
    {
        if (options.OnlyOnEmptySite && (await AppliedAsync(cancellationToken)).Count > 0)
        {
            report.Lines.Add(RecipeExecutor.NothingToDo);
            return;
        }

        for (var i = 0; i < steps.Count; i++)
        {
            progress?.Report(new(steps[i].Context.Name, i, steps.Count));
            await RunAsync(steps[i], cancellationToken);
            RefuseBad(steps[i].Context, options);
        }

        progress?.Report(new("Done", steps.Count, steps.Count));
        await site.UpdateAsync(
            stored => stored with { AppliedRecipes = [.. stored.AppliedRecipes.Union(plan.ShippedRecipes, StringComparer.Ordinal)] }, cancellationToken);
        if (KeepAll(report, options) || options.DryRun)
        {
            throw new RolledBackException();
        }

        if (options.BeforeCommit is { } ask)
        {
            await ask(services, report, cancellationToken);
        }
    }

    private static void RefuseBad(RecipeExecutionContext context, RecipeOptions options)
    {
        if (!options.CollectBad && !options.SkipBad && context.Report.Rows.FirstOrDefault(row => row.Outcome == RecipeOutcome.Rejected) is { } rejected)
        {
            throw new RecipeException($"{context.Place}, {rejected.Remark}");
        }
    }

    /// <summary>Nothing is written when a row was rejected, unless the caller skips bad ones.</summary>
    private static bool KeepAll(RecipeReport report, RecipeOptions options)
    {
        if (options.SkipBad || report.Count(RecipeOutcome.Rejected) == 0)
        {
            return false;
        }

        foreach (var row in report.Rows.Where(row => row.Outcome is RecipeOutcome.Created or RecipeOutcome.Updated))
        {
            (row.Outcome, row.Remark, row.IsConflict) = (RecipeOutcome.Unchanged, "Not written, because something else was rejected.", false);
        }

        return true;
    }

    private static async Task RunAsync(ReadyStep step, CancellationToken cancellationToken)
    {
        try
        {
            await step.Handler.ExecuteAsync(step.Context, cancellationToken);
        }
        catch (RecipeException exception) when (!IsPlaced(exception))
        {
            throw new RecipeException($"{step.Context.Place}: {exception.Message}");
        }
        catch (Exception exception) when (exception is JsonException or FormatException or ContentValidationException)
        {
            throw new RecipeException($"{step.Context.Place}: {exception.Message}");
        }
    }

    private static bool IsPlaced(RecipeException exception) =>
        exception.Message.StartsWith("Step ", StringComparison.Ordinal) || exception.Message.StartsWith("Recipe ", StringComparison.Ordinal);

    // What other processes wrote a moment ago counts, so the row is read inside the transaction.
    private async Task<IReadOnlyList<string>> AppliedAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<string> applied = [];
        await site.UpdateAsync(
            stored =>
            {
                applied = stored.AppliedRecipes;
                return stored;
            },
            cancellationToken);
        return applied;
    }

    private sealed record ReadyStep(RecipeExecutionContext Context, IRecipeStepHandler Handler);

    private sealed class RolledBackException : Exception;
}
