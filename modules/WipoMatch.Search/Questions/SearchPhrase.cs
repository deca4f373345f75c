namespace WipoMatch.Search.Questions;

/// <summary>Words that must stand side by side.</summary>
/// <param name="Stems">Their stems, function words left out.</param>
/// <param name="Distances">How far each stands from the one before; 0 for the first.</param>
internal sealed record SearchPhrase(IReadOnlyList<string> Stems, IReadOnlyList<int> Distances);
