using System.Globalization;

namespace WipoMatch.Recipes;

/// <summary>What happened to one version of an item, one file or one step of a recipe.</summary>
/// <param name="place">Where it stands: <c>$.steps[3].Data[7]</c>.</param>
/// <param name="id">The item's id, the file's path or the step's name.</param>
public sealed class RecipeRow(string place, string id)
{
    /// <summary>Where it stands.</summary>
    public string Place { get; } = place;

    /// <summary>What it is.</summary>
    public string Id { get; } = id;

    /// <summary>What happened to it.</summary>
    public RecipeOutcome Outcome { get; set; } = RecipeOutcome.Unchanged;

    /// <summary>Why it was rejected, what it displaces, or another remark; may be empty.</summary>
    public string Remark { get; set; } = "";

    /// <summary>Whether it takes the place of something that the recipe does not know: a draft, or a newer live version.</summary>
    public bool IsConflict { get; set; }

    /// <summary>Rejects it.</summary>
    /// <param name="reason">What is wrong and how to mend it.</param>
    public void Reject(string reason) => (Outcome, Remark, IsConflict) = (RecipeOutcome.Rejected, reason, false);

    /// <summary>The row as the verb <c>import</c> prints it.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Place}\t{Id}\t{Outcome.ToString().ToLowerInvariant()}\t{(IsConflict ? "conflict: " : "")}{Remark}");
}

/// <summary>What happened.</summary>
public enum RecipeOutcome
{
    /// <summary>It is new.</summary>
    Created,

    /// <summary>It was changed.</summary>
    Updated,

    /// <summary>Nothing was to do, or nothing was done.</summary>
    Unchanged,

    /// <summary>It does not fit.</summary>
    Rejected,
}
