using System.Text;
using WipoMatch.Core.Recipes;
using WipoMatch.Core.Recipes.Reading;
using WipoMatch.Recipes;

namespace WipoMatch.Tests.Core.Recipes;

/// <summary>A folder of recipes that a test writes itself.</summary>
internal sealed class RecipeFolderOfTest : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("wipomatch-recipes-").FullName;

    public RecipeFolder Folder => new(_path);

    public FolderRecipeFiles Files => new(_path);

    public RecipeFolderOfTest With(string path, string text)
    {
        var full = Path.Combine(_path, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    public RecipeFolderOfTest WithLink(string path, string target)
    {
        File.CreateSymbolicLink(Path.Combine(_path, path), target);
        return this;
    }

    public RecipeSource.Foreign Foreign(string json) => new("test.recipe.json", new MemoryStream(Encoding.UTF8.GetBytes(json)), Files);

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
