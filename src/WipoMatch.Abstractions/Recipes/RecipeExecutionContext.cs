using System.Text.Json.Nodes;

namespace WipoMatch.Recipes;

/// <summary>One step of a recipe while it is applied.</summary>
/// <param name="name">The step's name.</param>
/// <param name="step">The step as it stands in the recipe, helpers resolved.</param>
/// <param name="index">Its place in the recipe, from 0.</param>
/// <param name="files">The folder or archive beside the recipe.</param>
/// <param name="report">Collects what was done.</param>
public sealed class RecipeExecutionContext(string name, JsonObject step, int index, IRecipeFiles files, RecipeReport report)
{
    /// <summary>The step's name.</summary>
    public string Name { get; } = name;

    /// <summary>The step.</summary>
    public JsonObject Step { get; } = step;

    /// <summary>Its place in the recipe, from 0.</summary>
    public int Index { get; } = index;

    /// <summary>Files beside the recipe.</summary>
    public IRecipeFiles Files { get; } = files;

    /// <summary>What was done.</summary>
    public RecipeReport Report { get; } = report;

    /// <summary>Whether the recipe came with the product: only those may use relative dates.</summary>
    public bool IsShipped { get; init; }

    /// <summary>The day to which relative dates refer.</summary>
    public DateOnly Today { get; init; }

    /// <summary>Adds a warning that names the step.</summary>
    /// <param name="message">One sentence.</param>
    public void Warn(string message) => Report.Warnings.Add($"Step {Index + 1} ({Name}): {message}");
}
