namespace WipoMatch.Feedback.Writing;

/// <summary>The page that a report is about. Only paths on this site are kept, so that whoever reads the report is led nowhere else.</summary>
public static class ReportedPage
{
    /// <summary>The most characters of a path.</summary>
    public const int Longest = 500;

    /// <summary>The path of a page of this site.</summary>
    /// <param name="typed">A path, or an address as a browser shows it.</param>
    /// <param name="origin">The address of the site.</param>
    /// <returns>The path with its query; empty when nothing was typed; null when it is no page of this site.</returns>
    public static string? Read(string typed, Uri origin)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(origin);
        if (typed.Length == 0)
        {
            return "";
        }

        if (!Uri.TryCreate(origin, typed, out var address) || address.Scheme is not ("http" or "https") || address.Authority != origin.Authority || address.UserInfo.Length > 0)
        {
            return null;
        }

        var path = address.PathAndQuery;
        return path.Length <= Longest && !path.StartsWith("//", StringComparison.Ordinal) ? path : null;
    }
}
