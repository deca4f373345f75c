namespace WipoMatch.Localization;

/// <summary>How Orchard Core spells our languages.</summary>
public static class Cultures
{
    /// <summary>The culture in content items: <c>zh-CN</c> for Chinese, else the language code.</summary>
    /// <param name="language">One of the six codes.</param>
    public static string ToOrchard(string language) => language == "zh" ? "zh-CN" : language;
}
