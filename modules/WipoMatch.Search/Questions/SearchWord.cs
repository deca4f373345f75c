namespace WipoMatch.Search.Questions;

/// <summary>A word of a question.</summary>
/// <param name="Stem">The form that is ranked; empty for a function word, which is looked up as it is written.</param>
/// <param name="Exact">The folded form.</param>
internal readonly record struct SearchWord(string Stem, string Exact);

/// <summary>Words that must stand side by side.</summary>
/// <param name="Stems">Their stems, function words left out.</param>
/// <param name="Distances">How far each stands from the one before; 0 for the first.</param>
internal sealed record SearchPhrase(IReadOnlyList<string> Stems, IReadOnlyList<int> Distances);
