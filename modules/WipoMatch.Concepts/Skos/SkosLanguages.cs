using WipoMatch.Localization;

namespace WipoMatch.Concepts.Skos;

/// <summary>Takes language tags (RFC 5646) to the six languages.</summary>
internal static class SkosLanguages
{
    // Our Chinese is written in simplified characters.
    private static readonly string[] Traditional = ["hant", "tw", "hk", "mo"];

    /// <summary>The code of the language, or null for others and for traditional Chinese.</summary>
    /// <param name="tag">The tag; case does not matter. Without one nobody knows the language.</param>
    public static string? Of(string tag)
    {
        var language = SiteLanguages.FromCulture(tag);
        return language == "zh" && tag.Split('-').Any(part => Traditional.Contains(part, StringComparer.OrdinalIgnoreCase)) ? null : language;
    }
}
