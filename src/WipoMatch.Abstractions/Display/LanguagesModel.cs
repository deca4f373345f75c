namespace WipoMatch.Display;

/// <summary>In which languages an item can be read: view <c>_Languages</c>.</summary>
/// <param name="Available">The languages that have a text, with its address.</param>
public sealed record LanguagesModel(IReadOnlyList<LanguageLink> Available);
