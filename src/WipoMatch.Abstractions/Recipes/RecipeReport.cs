using System.Globalization;

namespace WipoMatch.Recipes;

/// <summary>What applying a recipe did, or would do.</summary>
public sealed class RecipeReport
{
    private readonly List<RecipeRow> _rows = [];

    /// <summary>One line for each step, in order.</summary>
    public IList<string> Lines { get; } = [];

    /// <summary>What was not understood or left out.</summary>
    public IList<string> Warnings { get; } = [];

    /// <summary>One row for each version of an item, each picture and each other step, in the order of the recipe.</summary>
    public IReadOnlyList<RecipeRow> Rows => _rows;

    /// <summary>The last line of an import: how many rows there are of each outcome.</summary>
    public string Summary => string.Create(
        CultureInfo.InvariantCulture,
        $"{Count(RecipeOutcome.Created)} created, {Count(RecipeOutcome.Updated)} updated, {Count(RecipeOutcome.Unchanged)} unchanged, {Count(RecipeOutcome.Rejected)} rejected");

    /// <summary>How many rows have an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    public int Count(RecipeOutcome outcome) => _rows.Count(row => row.Outcome == outcome);

    /// <summary>Adds a row.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="id">What it is.</param>
    public RecipeRow Add(string place, string id)
    {
        var row = new RecipeRow(place, id);
        _rows.Add(row);
        return row;
    }
}
