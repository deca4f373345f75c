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

    /// <summary>Whether everything will be rolled back: what no transaction covers (files) must not be written.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>The recipe in which the step stands, when another recipe includes it; else null.</summary>
    public string? IncludedRecipe { get; init; }

    /// <summary>How messages call the step: <c>Step 5 (content)</c>.</summary>
    public string Place =>
        IncludedRecipe is null ? $"Step {Index + 1} ({Name})" : $"Recipe {IncludedRecipe}, step {Index + 1} ({Name})";

    /// <summary>The day to which relative dates refer.</summary>
    public DateOnly Today { get; init; }

    /// <summary>Adds a warning that names the step.</summary>
    /// <param name="message">One sentence.</param>
    public void Warn(string message) => Report.Warnings.Add($"{Place}: {message}");

    /// <summary>The refusal of a step, with the place that does not fit.</summary>
    /// <param name="path">The place inside the step: <c>Data[3].ContentItemId</c>; empty for the step itself.</param>
    /// <param name="message">What is wrong and how to mend it.</param>
    public RecipeException Refuse(string path, string message) =>
        new($"{Place}, $.steps[{Index}]{(path.Length > 0 && path[0] != '[' ? "." : "")}{path}: {message}");
}
