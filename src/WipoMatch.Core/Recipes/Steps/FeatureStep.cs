using Microsoft.EntityFrameworkCore;
using WipoMatch.Core.Data.Entities;
using WipoMatch.Core.Features;
using WipoMatch.Core.Modules;
using WipoMatch.Recipes;

namespace WipoMatch.Core.Recipes.Steps;

/// <summary>The step <c>feature</c>: switches features on and off. Ids of Orchard Core stand for ours where there is a counterpart.</summary>
internal sealed class FeatureStep(FeatureStore features, ModuleCatalog modules, DbContext db) : IRecipeStepHandler
{
    public IReadOnlyList<string> Names { get; } = ["feature"];

    public void Validate(RecipeExecutionContext context)
    {
        context.WarnOfOtherKeys("enable", "disable");
        context.Texts(context.Step, "enable", "");
        context.Texts(context.Step, "disable", "");
    }

    public async Task ExecuteAsync(RecipeExecutionContext context, CancellationToken cancellationToken)
    {
        var on = await SwitchAsync(context, "enable", enabled: true, cancellationToken);
        var off = await SwitchAsync(context, "disable", enabled: false, cancellationToken);
        context.Done(on + off > 0, on + off == 0 ? "feature: unchanged" : $"feature: {on} switched on, {off} switched off");
    }

    private async Task<int> SwitchAsync(RecipeExecutionContext context, string key, bool enabled, CancellationToken cancellationToken)
    {
        var changed = 0;
        foreach (var id in context.Texts(context.Step, key, ""))
        {
            if (OrchardFeatures.IsAlwaysOn(id))
            {
                if (!enabled)
                {
                    context.Warn($"the feature '{id}' is part of the platform and cannot be switched off.");
                }

                continue;
            }

            var own = OrchardFeatures.Counterpart(id);
            if (!modules.FeatureIds.Contains(own))
            {
                context.Warn($"the feature '{id}' has no counterpart here and was left out.");
                continue;
            }

            var row = await db.Set<FeatureRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == own, cancellationToken);
            if ((row?.Enabled ?? true) != enabled)
            {
                await features.SetAsync(own, enabled, cancellationToken);
                changed++;
            }
        }

        return changed;
    }
}
