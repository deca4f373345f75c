using WipoMatch.Recipes;

namespace WipoMatch.Administration.Recipes;

/// <summary>A recipe that came with the product, in the reader's language.</summary>
/// <param name="Name">The name by which it is applied.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Text">What it is for.</param>
/// <param name="Steps">What it brings, in words, in order.</param>
/// <param name="IsApplied">Whether it was applied to this site.</param>
/// <param name="Refusal">Why it cannot be applied here; empty when it can.</param>
public sealed record RecipeLine(string Name, string Title, string Text, IReadOnlyList<string> Steps, bool IsApplied, string Refusal);

/// <summary>What a recipe would change.</summary>
/// <param name="Recipe">The recipe.</param>
/// <param name="Report">What applying it would do; null when it cannot be applied.</param>
/// <param name="Fingerprint">Of what was read: only that is applied.</param>
/// <param name="Error">Why it cannot be applied, with the place, in English; empty when it can.</param>
public sealed record RecipePreview(RecipeLine Recipe, RecipeReport? Report, string Fingerprint, string Error)
{
    /// <summary>The most rows that the page shows.</summary>
    public const int MostRows = 200;

    /// <summary>The rows that would change something.</summary>
    public IReadOnlyList<RecipeRow> Changes => [.. Report?.Rows.Where(row => row.Outcome != RecipeOutcome.Unchanged) ?? []];
}

/// <summary>What is exported.</summary>
public sealed record ExportForm
{
    /// <summary><c>content</c> or <c>site</c>.</summary>
    public string? Scope { get; init; }

    /// <summary>The name of one of <see cref="RecipeVersions"/>.</summary>
    public string? Versions { get; init; }

    /// <summary><c>recipe</c> or <c>package</c>.</summary>
    public string? Form { get; init; }
}

/// <summary>What an export would hold and leave out.</summary>
/// <param name="Form">What is exported.</param>
/// <param name="Report">What the exporter says.</param>
public sealed record ExportPreview(ExportForm Form, RecipeExportReport Report);
