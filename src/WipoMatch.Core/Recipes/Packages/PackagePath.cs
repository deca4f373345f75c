namespace WipoMatch.Core.Recipes.Packages;

/// <summary>Names of files in packages and beside recipes.</summary>
internal static class PackagePath
{
    private const int Longest = 400;

    /// <summary>Whether a path is relative, has forward slashes and stays where it is.</summary>
    public static bool IsPlain(string path) => path.Length is > 0 and <= Longest && Array.TrueForAll(path.Split('/'), IsPlainSegment);

    private static bool IsPlainSegment(string segment) =>
        segment.Trim().Length > 0 && segment is not ("." or "..") && !segment.Any(character => char.IsControl(character) || character is '\\' or ':');
}
