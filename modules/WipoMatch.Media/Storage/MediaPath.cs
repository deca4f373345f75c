namespace WipoMatch.Media.Storage;

/// <summary>Paths under which content names pictures; never a path of the file system.</summary>
internal static class MediaPath
{
    private const int Longest = 260;

    /// <summary>Whether a path is relative, has forward slashes, does not climb and is not too long.</summary>
    public static bool IsValid(string path) =>
        path.Length is > 0 and <= Longest && path.Split('/').All(IsPlain);

    private static bool IsPlain(string segment) =>
        segment.Trim().Length > 0 && segment is not ("." or "..") && !segment.Any(character => char.IsControl(character) || character is '\\' or ':');
}
