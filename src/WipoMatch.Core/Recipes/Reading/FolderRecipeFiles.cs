using WipoMatch.Core.Recipes.Packages;
using WipoMatch.Recipes;

namespace WipoMatch.Core.Recipes.Reading;

/// <summary>The files of a folder and the folders below it; nothing else, whatever the path says.</summary>
/// <param name="folder">The folder.</param>
public sealed class FolderRecipeFiles(string folder) : IRecipeFiles
{
    private readonly string _root = Path.GetFullPath(folder);

    /// <inheritdoc />
    public Stream Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var full = Locate(path);
        try
        {
            return new LimitedStream(new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.Read), RecipeJson.MaxBytes, path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RecipeException($"The file '{path}' cannot be read: there is none beside the recipe, or it may not be opened. Check its name and rights.");
        }
    }

    // Links are refused too: an unpacked archive may hold one that leaves the folder.
    private string Locate(string path)
    {
        if (!PackagePath.IsPlain(path))
        {
            throw Refused(path);
        }

        var full = _root;
        foreach (var segment in path.Split('/'))
        {
            full = Path.Combine(full, segment);
            if (new FileInfo(full).LinkTarget is not null)
            {
                throw Refused(path);
            }
        }

        return full;
    }

    private static RecipeException Refused(string path) =>
        new($"The file '{path}' is refused: a recipe may only name files in its own folder, with forward slashes and without '..', drives and links.");
}
