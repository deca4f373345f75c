using System.Globalization;
using WipoMatch.Localization;

namespace WipoMatch.Joining;

/// <summary>Where the pages of joining are.</summary>
public static class JoinLinks
{
    /// <summary>The applications on the desk, below the language.</summary>
    public const string DeskPath = "/desk/joining";

    /// <summary>A page of joining in the language of the page.</summary>
    /// <param name="page">The part of the address behind <c>/join</c>; empty for the start.</param>
    public static string To(string page = "") => $"/{SiteLanguages.Current.Code}/join{(page.Length > 0 ? "/" : "")}{page}";

    /// <summary>The page on which an application is decided, below the language.</summary>
    /// <param name="id">The application.</param>
    public static string DecisionPath(long id) => string.Create(CultureInfo.InvariantCulture, $"{DeskPath}/{id}");

    /// <summary>A path in the language of the page.</summary>
    /// <param name="path">The path below the language.</param>
    public static string InLanguage(string path) => $"/{SiteLanguages.Current.Code}{path}";
}
