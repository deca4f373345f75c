using Microsoft.Extensions.DependencyInjection;
using WipoMatch.Auditing;
using WipoMatch.Recipes;

namespace WipoMatch.Administration.Recipes;

/// <summary>Applies a recipe that came with the product, if it does just what was read before.</summary>
public sealed class ApplyRecipe(RecipesQuery query, IRecipeExecutor recipes)
{
    /// <summary>Applies it.</summary>
    /// <param name="name">The recipe.</param>
    /// <param name="fingerprint">Of what was read.</param>
    /// <param name="cancellationToken">Stops it; nothing of it stays.</param>
    public async Task<ApplyAnswer> RunAsync(string name, string fingerprint, CancellationToken cancellationToken)
    {
        if (await query.FindAsync(name, cancellationToken) is not { } recipe)
        {
            return ApplyAnswer.Unknown;
        }

        if (recipe.Refusal.Length > 0)
        {
            return ApplyAnswer.Refused;
        }

        try
        {
            await recipes.ApplyAsync(
                new RecipeSource.Shipped(recipe.Name),
                new() { BeforeCommit = (services, report, token) => ConfirmAsync(services, recipe, report, fingerprint, token) }, null, cancellationToken);
            return ApplyAnswer.Done;
        }
        catch (ChangedMeanwhileException)
        {
            return ApplyAnswer.ChangedMeanwhile;
        }
        catch (RecipeException)
        {
            return ApplyAnswer.Refused;
        }
    }

    private static Task ConfirmAsync(IServiceProvider services, RecipeLine recipe, RecipeReport report, string fingerprint, CancellationToken cancellationToken)
    {
        if (Fingerprint.Of(report) != fingerprint)
        {
            throw new ChangedMeanwhileException();
        }

        return services.GetRequiredService<IAuditTrail>().RecordAsync(
            new("recipe", "apply", recipe.Name, recipe.Name)
            {
                After = new { Created = report.Count(RecipeOutcome.Created), Updated = report.Count(RecipeOutcome.Updated), Unchanged = report.Count(RecipeOutcome.Unchanged) },
            },
            cancellationToken);
    }

    private sealed class ChangedMeanwhileException : Exception;
}

/// <summary>Whether a recipe was applied.</summary>
public enum ApplyAnswer
{
    /// <summary>It was.</summary>
    Done,

    /// <summary>There is no such recipe.</summary>
    Unknown,

    /// <summary>It would do something else than what was read.</summary>
    ChangedMeanwhile,

    /// <summary>It cannot be applied here; the preview tells why.</summary>
    Refused,
}
