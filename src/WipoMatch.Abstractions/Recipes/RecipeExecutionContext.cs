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

    /// <summary>Whether the recipe goes on when an item does not fit.</summary>
    public bool SkipsBad { get; init; }

    /// <summary>The recipe in which the step stands, when another recipe includes it; else null.</summary>
    public string? IncludedRecipe { get; init; }

    /// <summary>
    /// The objects of the step's <c>Data</c> when the list is read in pieces because it may be too long to hold; each call reads it again. Null
    /// when the list stands in <see cref="Step"/>.
    /// </summary>
    public Func<CancellationToken, IAsyncEnumerable<JsonNode?>>? Data { get; init; }

    /// <summary>How messages call the step: <c>Step 5 (content)</c>.</summary>
    public string Place =>
        IncludedRecipe is null ? $"Step {Index + 1} ({Name})" : $"Recipe {IncludedRecipe}, step {Index + 1} ({Name})";

    /// <summary>The day to which relative dates refer.</summary>
    public DateOnly Today { get; init; }

    /// <summary>Where a part of the step stands: <c>$.steps[4].Data[3]</c>.</summary>
    /// <param name="path">The place inside the step; empty for the step itself.</param>
    public string At(string path) => $"$.steps[{Index}]{(path.Length > 0 && path[0] != '[' ? "." : "")}{path}";

    /// <summary>Tells what the step did: a line of the report and a row.</summary>
    /// <param name="isChanged">Whether anything changed.</param>
    /// <param name="line">The line.</param>
    public void Done(bool isChanged, string line)
    {
        Report.Lines.Add(line);
        Report.Add(At(""), Name).Outcome = isChanged ? RecipeOutcome.Updated : RecipeOutcome.Unchanged;
    }

    /// <summary>Tells that the step was left out: a warning and a row.</summary>
    /// <param name="message">Why.</param>
    public void LeaveOut(string message)
    {
        Warn(message);
        Report.Add(At(""), Name).Remark = "Left out: " + message;
    }

    /// <summary>Adds a warning that names the step.</summary>
    /// <param name="message">One sentence.</param>
    public void Warn(string message) => Report.Warnings.Add($"{Place}: {message}");

    /// <summary>The refusal of a step, with the place that does not fit.</summary>
    /// <param name="path">The place inside the step: <c>Data[3].ContentItemId</c>; empty for the step itself.</param>
    /// <param name="message">What is wrong and how to mend it.</param>
    public RecipeException Refuse(string path, string message) =>
        new($"{Place}, {At(path)}: {message}");
}
