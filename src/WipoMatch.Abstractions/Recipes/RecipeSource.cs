namespace WipoMatch.Recipes;

/// <summary>Where a recipe comes from. Helpers such as <c>[js: uuid()]</c> are resolved only in those that came with the product.</summary>
public abstract record RecipeSource
{
    private RecipeSource()
    {
    }

    /// <summary>A recipe that came with the product.</summary>
    /// <param name="Name">Its name.</param>
    public sealed record Shipped(string Name) : RecipeSource;

    /// <summary>A recipe that somebody brought. Text in brackets stays text.</summary>
    /// <param name="Label">How messages call it: the name of the file.</param>
    /// <param name="Json">The recipe; read once, not closed.</param>
    /// <param name="Files">What lies beside it.</param>
    public sealed record Foreign(string Label, Stream Json, IRecipeFiles Files) : RecipeSource;

    /// <summary>
    /// A file that somebody brought: a recipe (<c>.json</c>) with what lies beside it, or a package (<c>.zip</c>). It is read in pieces, so it may be
    /// large, and several times, so it cannot be a pipe. Text in brackets stays text.
    /// </summary>
    /// <param name="Path">The absolute path.</param>
    public sealed record Package(string Path) : RecipeSource;
}
