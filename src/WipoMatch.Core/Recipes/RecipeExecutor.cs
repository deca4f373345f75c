using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Commands;
using WipoMatch.Core.Recipes.Reading;
using WipoMatch.Data;
using WipoMatch.Recipes;
using WipoMatch.Settings;

namespace WipoMatch.Core.Recipes;

/// <summary>Applies recipes, each in a scope of its own, so that nothing that was rolled back lingers in the caller's services.</summary>
internal sealed class RecipeExecutor(
    IServiceScopeFactory scopes, ShippedRecipes shipped, RecipePlanner planner, ISiteService site, TimeProvider clock) : IRecipeExecutor
{
    /// <summary>The line of a set-up that came second.</summary>
    public const string NothingToDo = "The site is set up already; nothing was to do";

    private static readonly TimeSpan LongestSetup = TimeSpan.FromMinutes(15);

    public Task<IReadOnlyList<RecipeInfo>> ListAsync(CancellationToken cancellationToken = default) => shipped.ListAsync(cancellationToken);

    public async Task<RecipeReport> ApplyAsync(
        RecipeSource source, RecipeOptions options, IProgress<VerbProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        if (options.OnlyOnEmptySite && site.Current.AppliedRecipes.Count > 0)
        {
            return new RecipeReport { Lines = { NothingToDo } };
        }

        using var plan = await planner.PlanAsync(source, options, cancellationToken);
        var started = clock.GetTimestamp();
        while (true)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                return await scope.ServiceProvider.GetRequiredService<RecipeRun>().RunAsync(plan, options, progress, cancellationToken);
            }
            catch (WriteLockTimeoutException) when (options.OnlyOnEmptySite && clock.GetElapsedTime(started) < LongestSetup)
            {
                progress?.Report(new("Waiting for another process that sets up the site", 0, 0));
            }
        }
    }
}
