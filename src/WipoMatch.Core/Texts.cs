namespace WipoMatch.Core;

/// <summary>The texts of lists and cards: <c>Localization/Texts*.resx</c>.</summary>
public sealed class Texts;
