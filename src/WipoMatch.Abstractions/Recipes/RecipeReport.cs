namespace WipoMatch.Recipes;

/// <summary>What applying a recipe did, or would do.</summary>
public sealed class RecipeReport
{
    /// <summary>One line for each step, in order.</summary>
    public IList<string> Lines { get; } = [];

    /// <summary>What was not understood or left out.</summary>
    public IList<string> Warnings { get; } = [];
}
