namespace WipoMatch.Theme;

/// <summary>Names the theme's texts: <c>Localization/Texts.resx</c> and its five translations.</summary>
public sealed class Texts;
