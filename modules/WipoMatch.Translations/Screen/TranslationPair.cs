using WipoMatch.ContentManagement;
using WipoMatch.Localization;

namespace WipoMatch.Translations.Screen;

/// <summary>An original and the language into which it is brought.</summary>
/// <param name="Source">The live version of the original.</param>
/// <param name="LocalizationSet">The id that it shares with its translations.</param>
/// <param name="From">The language of the original.</param>
/// <param name="To">The language of the translation.</param>
/// <param name="Target">The translation to be changed, or null while there is none.</param>
public sealed record TranslationPair(ContentItem Source, string LocalizationSet, SiteLanguage From, SiteLanguage To, ContentItem? Target);
