using Microsoft.EntityFrameworkCore;
using WipoMatch.ContentManagement;
using WipoMatch.Core.ContentManagement;
using WipoMatch.Recipes;

namespace WipoMatch.Core.Recipes.Steps;

/// <summary>
/// The step <c>Withdrawn</c>: items that were live and are not any more. Importing content never changes the flags of a version that is known; this
/// step takes off what the site holds in just the version that was withdrawn, and leaves alone what went on since.
/// </summary>
internal sealed class WithdrawnStep(DbContext db, IContentManager content) : IRecipeStepHandler
{
    private const int BatchSize = 500;

    private static readonly string[] Keys = ["ContentItemId", "ContentItemVersionId", "IsRemoved"];

    public IReadOnlyList<string> Names { get; } = ["Withdrawn"];

    public void Validate(RecipeExecutionContext context)
    {
        context.WarnOfOtherKeys("Items");
        var items = context.Objects(context.Step, "Items", "");
        for (var i = 0; i < items.Count; i++)
        {
            var path = $"Items[{i}]";
            context.WarnOfOtherKeys(items[i], path, Keys);
            context.RequiredText(items[i], Keys[0], path);
            context.RequiredText(items[i], Keys[1], path);
        }
    }

    public async Task ExecuteAsync(RecipeExecutionContext context, CancellationToken cancellationToken)
    {
        var withdrawn = 0;
        var items = context.Objects(context.Step, "Items", "")
            .DistinctBy(item => item["ContentItemId"]!.GetValue<string>())
            .ToDictionary(item => item["ContentItemVersionId"]!.GetValue<string>(), item => item["IsRemoved"]?.GetValueKind() == System.Text.Json.JsonValueKind.True, StringComparer.Ordinal);
        foreach (var batch in items.Keys.Chunk(BatchSize))
        {
            var active = await db.Set<ContentItemRow>().AsNoTracking()
                .Where(row => batch.Contains(row.ContentItemVersionId) && row.Latest).ToListAsync(cancellationToken);
            foreach (var row in active.OrderBy(row => row.ContentItemId, StringComparer.Ordinal).Where(row => row.Published || items[row.ContentItemVersionId]))
            {
                await WithdrawAsync(context, row, items[row.ContentItemVersionId], cancellationToken);
                withdrawn++;
            }
        }

        context.Done(withdrawn > 0, $"Withdrawn: {withdrawn} taken off, {items.Count - withdrawn} unchanged");
    }

    private async Task WithdrawAsync(RecipeExecutionContext context, ContentItemRow row, bool isRemoved, CancellationToken cancellationToken)
    {
        var item = ContentRowMapper.ToItem(row);
        await (isRemoved ? content.RemoveAsync(item, cancellationToken) : content.UnpublishAsync(item, cancellationToken));
        var told = context.Report.Add(context.At("Items"), row.ContentItemId);
        (told.Outcome, told.IsConflict) = (RecipeOutcome.Updated, true);
        told.Remark = isRemoved ? "The item is removed, as it was where the file comes from." : "The item is taken off, as it was where the file comes from.";
    }
}
