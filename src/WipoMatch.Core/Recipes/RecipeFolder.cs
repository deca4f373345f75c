namespace WipoMatch.Core.Recipes;

/// <summary>The folder of the recipes that came with the product.</summary>
/// <param name="Path">The absolute path.</param>
public sealed record RecipeFolder(string Path)
{
    /// <summary>The folder beside the executable.</summary>
    public static RecipeFolder BesideExecutable { get; } = new(System.IO.Path.Combine(AppContext.BaseDirectory, "recipes"));
}
