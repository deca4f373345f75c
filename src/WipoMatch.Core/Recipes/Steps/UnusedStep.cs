using WipoMatch.Recipes;

namespace WipoMatch.Core.Recipes.Steps;

/// <summary>Steps of Orchard Core that mean nothing here; accepted, so that its recipes can be read whole, and told.</summary>
internal sealed class UnusedStep : IRecipeStepHandler
{
    public IReadOnlyList<string> Names { get; } =
    [
        "Templates", "AdminTemplates", "layers", "AdminMenu", "deployment", "Command", "queries", "custom-settings", "WorkflowType",
        "lucene-index", "lucene-index-reset", "lucene-index-rebuild", "CreateOrUpdateIndexProfile", "ResetIndexProfile", "RebuildIndexProfile",
    ];

    public Task ExecuteAsync(RecipeExecutionContext context, CancellationToken cancellationToken)
    {
        context.LeaveOut("this step of Orchard Core is not used here and was left out.");
        return Task.CompletedTask;
    }
}
