namespace WipoMatch.Core.Web;

/// <summary>Addresses that come with a request and are gone to.</summary>
internal static class LocalPath
{
    /// <summary>Whether a path stays on this site.</summary>
    public static bool IsSafe(string? path) =>
        path is ['/', ..] && !path.StartsWith("//", StringComparison.Ordinal) && !path.Contains('\\', StringComparison.Ordinal) &&
        !path.Any(char.IsControl);
}
