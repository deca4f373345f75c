namespace WipoMatch.Concepts;

/// <summary>Names the module's texts: <c>Localization/Texts.resx</c> and its five translations.</summary>
public sealed class Texts;
