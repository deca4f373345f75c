namespace WipoMatch.Recipes;

/// <summary>Carries out one kind of recipe step.</summary>
public interface IRecipeStepHandler
{
    /// <summary>The step names it understands; case does not matter.</summary>
    IReadOnlyList<string> Names { get; }

    /// <summary>Checks the form of a step before anything of the recipe is written; reads no database.</summary>
    /// <param name="context">The step and what surrounds it.</param>
    /// <exception cref="RecipeException">The step is not well-formed.</exception>
    void Validate(RecipeExecutionContext context)
    {
    }

    /// <summary>Checks the form of a step that is read in pieces; by default as <see cref="Validate"/> does.</summary>
    /// <param name="context">The step and what surrounds it.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="RecipeException">The step is not well-formed.</exception>
    Task ValidateAsync(RecipeExecutionContext context, CancellationToken cancellationToken)
    {
        Validate(context);
        return Task.CompletedTask;
    }

    /// <summary>Carries out a step inside the recipe's transaction.</summary>
    /// <param name="context">The step and what surrounds it.</param>
    /// <param name="cancellationToken">Stops the recipe; nothing of it stays.</param>
    /// <exception cref="RecipeException">The step cannot be carried out.</exception>
    Task ExecuteAsync(RecipeExecutionContext context, CancellationToken cancellationToken);
}
