using WipoMatch.TextAnalysis.Contracts;

namespace WipoMatch.Concepts.Contracts;

/// <summary>A text in one language as its stems.</summary>
/// <param name="Language">One of the six codes.</param>
/// <param name="Title">The stems of the title.</param>
/// <param name="Description">The stems of the text.</param>
public sealed record StemmedText(string Language, IReadOnlyList<StemmedWord> Title, IReadOnlyList<StemmedWord> Description);
