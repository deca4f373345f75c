using WipoMatch.ContentManagement;

namespace WipoMatch.Translations;

/// <summary>What is translated here: the texts that countries tell. Needs and offers are written in one language and come to an end.</summary>
public static class TranslatedTypes
{
    /// <summary>The content types.</summary>
    public static IReadOnlyList<string> All { get; } = [ContentTypes.SuccessStory, ContentTypes.BestPractice];

    /// <summary>Whether a type is translated here.</summary>
    /// <param name="contentType">The type.</param>
    public static bool Has(string contentType) => All.Contains(contentType, StringComparer.Ordinal);
}
