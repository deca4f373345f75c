namespace WipoMatch.Matching;

/// <summary>Names the texts of the module: <c>Localization/Texts.resx</c> and its five translations.</summary>
public sealed class Texts;
