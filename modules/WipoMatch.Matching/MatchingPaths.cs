using WipoMatch.Localization;

namespace WipoMatch.Matching;

/// <summary>Where suggestions are, below the language.</summary>
public static class MatchingPaths
{
    /// <summary>The lists of suggestions, for people who have signed in.</summary>
    public const string Desk = "/desk/suggestions";

    /// <summary>How suggestions come about.</summary>
    public const string How = "/how/suggestions";

    /// <summary>The list of a need.</summary>
    /// <param name="need">The need's id in exchange records.</param>
    public static string OfNeed(string need) => $"{Desk}?for={Uri.EscapeDataString(need)}";

    /// <summary>A path in the language of the page.</summary>
    /// <param name="path">The path below the language.</param>
    public static string InLanguage(string path) => $"/{SiteLanguages.Current.Code}{path}";
}
