using WipoMatch.Core.Recipes.Reading;
using WipoMatch.Recipes;

namespace WipoMatch.Core.Recipes.Packages;

/// <summary>A recipe that somebody brought: a JSON file with what lies beside it, or a package.</summary>
internal sealed class RecipeFile : IDisposable
{
    private readonly PackageFile? _package;

    private RecipeFile(string label, RecipePieces pieces, IRecipeFiles files, PackageFile? package) =>
        (Label, Pieces, Files, _package) = (label, pieces, files, package);

    /// <summary>How messages call it.</summary>
    public string Label { get; }

    /// <summary>The recipe.</summary>
    public RecipePieces Pieces { get; }

    /// <summary>What lies beside it.</summary>
    public IRecipeFiles Files { get; }

    /// <summary>Opens a file by its ending.</summary>
    /// <param name="path">The absolute path.</param>
    /// <exception cref="RecipeException">It cannot be read.</exception>
    public static RecipeFile At(string path)
    {
        var label = Path.GetFileName(path);
        if (!path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
        {
            return new(label, new RecipePieces(() => Open(path), label), new FolderRecipeFiles(Path.GetDirectoryName(path)!), package: null);
        }

        var package = PackageFile.At(path);
        return new(label, new RecipePieces(package.OpenRecipe, label), package, package);
    }

    /// <summary>Opens a file of the disk.</summary>
    public static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RecipeException($"{path} cannot be read: there is no such file, or it may not be opened. Check its name and rights.");
        }
    }

    public void Dispose() => _package?.Dispose();
}
