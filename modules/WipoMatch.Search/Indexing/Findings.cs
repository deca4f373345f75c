namespace WipoMatch.Search.Indexing;

/// <summary>What a question found.</summary>
/// <param name="Scores">Scores by content item id, larger is better.</param>
/// <param name="ByMeaning">Those that have none of the words, with their numbers in the index.</param>
internal sealed record Findings(IReadOnlyDictionary<string, double> Scores, IReadOnlyDictionary<string, int> ByMeaning);
