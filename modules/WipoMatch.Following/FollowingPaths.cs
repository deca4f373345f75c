using WipoMatch.Localization;

namespace WipoMatch.Following;

/// <summary>The addresses of the module.</summary>
public static class FollowingPaths
{
    /// <summary>The searches that one follows, below the language.</summary>
    public const string Searches = "/account/searches";

    /// <summary>A path in the language of the page.</summary>
    /// <param name="path">The path below the language.</param>
    public static string InLanguage(string path) => $"/{SiteLanguages.Current.Code}{path}";
}
