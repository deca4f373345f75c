using WipoMatch.Commands;

namespace WipoMatch.Recipes;

/// <summary>Writes the site's content as a recipe that this product and Orchard Core sites can read.</summary>
public interface IRecipeExporter
{
    /// <summary>
    /// Writes a recipe (<c>.recipe.json</c>) or a package with pictures (<c>.zip</c>). The file appears when it is complete. The same content
    /// gives the same bytes on every database.
    /// </summary>
    /// <param name="path">Where to; an existing file is replaced.</param>
    /// <param name="options">What is written.</param>
    /// <param name="progress">Told how far it is, or null.</param>
    /// <param name="cancellationToken">Stops it; no file is left.</param>
    /// <exception cref="VerbFailedException">The file cannot be written.</exception>
    Task<RecipeExportReport> ExportAsync(
        string path, RecipeExportOptions options, IProgress<VerbProgress>? progress = null, CancellationToken cancellationToken = default);
}

/// <summary>What is written into a recipe.</summary>
public sealed record RecipeExportOptions
{
    /// <summary>Which versions.</summary>
    public RecipeVersions Versions { get; init; }

    /// <summary>
    /// The content types; empty for all of them. With types named, the recipe holds their definitions, their items and the taxonomies, and
    /// neither settings nor roles.
    /// </summary>
    public IReadOnlyList<string> ContentTypes { get; init; } = [];

    /// <summary>Whether everything goes along that makes the site again: features and what modules add, such as country groups.</summary>
    public bool IsWholeSite { get; init; }
}

/// <summary>Which versions a recipe holds.</summary>
public enum RecipeVersions
{
    /// <summary>The live version of each item.</summary>
    Published,

    /// <summary>The newest version of each item.</summary>
    Latest,

    /// <summary>Every version, those of removed items included.</summary>
    History,
}
