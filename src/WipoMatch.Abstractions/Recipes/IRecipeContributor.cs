using System.Text.Json.Nodes;

namespace WipoMatch.Recipes;

/// <summary>Adds a module's step to the recipe of the whole site; a step handler of the same module must understand it.</summary>
public interface IRecipeContributor
{
    /// <summary>The step, in an order that does not depend on the database; null when there is nothing to write.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    Task<JsonObject?> WriteAsync(CancellationToken cancellationToken);
}
