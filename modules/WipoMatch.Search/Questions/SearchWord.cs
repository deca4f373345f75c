namespace WipoMatch.Search.Questions;

/// <summary>A word of a question.</summary>
/// <param name="Stem">The form that is ranked; empty for a function word, which is looked up as it is written.</param>
/// <param name="Exact">The folded form.</param>
internal readonly record struct SearchWord(string Stem, string Exact);
