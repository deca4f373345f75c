using WipoMatch.Localization;

namespace WipoMatch.Translations;

/// <summary>Where the pages of translations are.</summary>
public static class TranslationLinks
{
    /// <summary>The coverage grid, below the language.</summary>
    public const string GridPath = "/desk/translations";

    /// <summary>The coverage grid.</summary>
    public static string Grid() => InLanguage(GridPath);

    /// <summary>The page of all translations of an item, below the language.</summary>
    /// <param name="sourceItemId">The original.</param>
    public static string ItemPath(string sourceItemId) => $"{GridPath}/{Uri.EscapeDataString(sourceItemId)}";

    /// <summary>The page of all translations of an item.</summary>
    /// <param name="sourceItemId">The original.</param>
    public static string Item(string sourceItemId) => InLanguage(ItemPath(sourceItemId));

    /// <summary>The page on which an item is translated.</summary>
    /// <param name="sourceItemId">The original.</param>
    /// <param name="target">The code of the language.</param>
    public static string Translate(string sourceItemId, string target) => $"{Item(sourceItemId)}/{target}";

    private static string InLanguage(string path) => $"/{SiteLanguages.Current.Code}{path}";
}
