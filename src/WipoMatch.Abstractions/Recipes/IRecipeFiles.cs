namespace WipoMatch.Recipes;

/// <summary>Files beside a recipe. Paths outside its folder are refused.</summary>
public interface IRecipeFiles
{
    /// <summary>Opens a file.</summary>
    /// <param name="path">Relative to the recipe, with forward slashes.</param>
    /// <exception cref="RecipeException">There is no such file, or the path leaves the folder.</exception>
    Stream Open(string path);
}
