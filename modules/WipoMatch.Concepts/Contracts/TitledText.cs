namespace WipoMatch.Concepts.Contracts;

/// <summary>A text in one language.</summary>
/// <param name="Language">One of the six codes.</param>
/// <param name="Title">The title.</param>
/// <param name="Description">The description, without markup.</param>
public sealed record TitledText(string Language, string Title, string Description);
