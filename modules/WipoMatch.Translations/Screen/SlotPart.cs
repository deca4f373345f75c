using WipoMatch.Localization;

namespace WipoMatch.Translations.Screen;

/// <summary>A text with its two languages, as the page draws it.</summary>
/// <param name="Slot">The text.</param>
/// <param name="From">The language of the original.</param>
/// <param name="To">The language of the translation.</param>
public sealed record SlotPart(SlotView Slot, SiteLanguage From, SiteLanguage To);
