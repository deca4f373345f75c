namespace WipoMatch.Concepts.Contracts;

/// <summary>What texts are about.</summary>
/// <param name="Subject">Its nearness to the concepts; the bridge between languages.</param>
/// <param name="Mentions">The concepts whose labels stand in it, with their wider concepts.</param>
/// <param name="Nearest">How near the nearest concept is; small for texts about other things than the concepts.</param>
/// <param name="Words">The words of each language, for texts that share one.</param>
public sealed record Meaning(SparseVector Subject, SparseVector Mentions, float Nearest, IReadOnlyDictionary<string, WordVector> Words);
