namespace WipoMatch.Theme;

/// <summary>Names the headings and samples of the style guide: <c>Localization/StyleguideTexts.resx</c> and its five translations.</summary>
public sealed class StyleguideTexts;
