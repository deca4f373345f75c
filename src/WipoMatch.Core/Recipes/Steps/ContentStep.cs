using WipoMatch.ContentManagement;
using WipoMatch.Core.ContentManagement;
using WipoMatch.Recipes;

namespace WipoMatch.Core.Recipes.Steps;

/// <summary>The step <c>content</c>: brings content items with their ids and versions.</summary>
internal sealed class ContentStep(IContentManager content) : IRecipeStepHandler
{
    public IReadOnlyList<string> Names { get; } = ["content"];

    public void Validate(RecipeExecutionContext context)
    {
        context.WarnOfOtherKeys("Data");
        Read(context);
    }

    public async Task ExecuteAsync(RecipeExecutionContext context, CancellationToken cancellationToken)
    {
        var items = Read(context);
        var outcomes = await ImportAsync(context, items, cancellationToken);
        context.Report.Lines.Add(
            $"content: {Count(outcomes, ContentImportOutcome.Created)} created, {Count(outcomes, ContentImportOutcome.Updated)} updated, {Count(outcomes, ContentImportOutcome.Unchanged)} unchanged");
    }

    private async Task<IReadOnlyList<ContentImportOutcome>> ImportAsync(
        RecipeExecutionContext context, List<ContentItem> items, CancellationToken cancellationToken)
    {
        try
        {
            // A version that is live displaces the others, so history goes first.
            return await content.ImportAsync([.. items.OrderBy(item => item.Latest || item.Published)], cancellationToken);
        }
        catch (Exception exception) when (exception is ContentValidationException or ContentConflictException)
        {
            var index = items.FindIndex(item => exception.Message.Contains(item.ContentItemId, StringComparison.Ordinal));
            throw context.Refuse(index < 0 ? "Data" : $"Data[{index}]", exception.Message);
        }
    }

    private static List<ContentItem> Read(RecipeExecutionContext context)
    {
        var data = context.Objects(context.Step, "Data", "");
        var items = new List<ContentItem>(data.Count);
        for (var i = 0; i < data.Count; i++)
        {
            var path = $"Data[{i}]";
            context.RequiredText(data[i], "ContentItemId", path);
            context.RequiredText(data[i], "ContentType", path);
            try
            {
                items.Add(ContentItemJson.Parse(data[i]));
            }
            catch (FormatException exception)
            {
                throw context.Refuse(path, exception.Message);
            }
        }

        return items;
    }

    private static int Count(IEnumerable<ContentImportOutcome> outcomes, ContentImportOutcome outcome) => outcomes.Count(given => given == outcome);
}
