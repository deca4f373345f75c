using WipoMatch.Concepts.Contracts;
using WipoMatch.Matching.Engine.Scoring;

namespace WipoMatch.Matching.Engine;

/// <summary>An offer for a need.</summary>
/// <param name="Offer">The offer.</param>
/// <param name="Rank">Its place, from 1.</param>
/// <param name="Score">Its score and the reasons.</param>
/// <param name="Concepts">What both are about, the most telling first; a few at most.</param>
public sealed record Suggestion(Offer Offer, int Rank, Score Score, IReadOnlyList<Concept> Concepts);

/// <summary>The suggestions for a need.</summary>
/// <param name="Need">The need.</param>
/// <param name="Suggestions">Offers that passed the gate, the best first.</param>
public sealed record NeedSuggestions(Need Need, IReadOnlyList<Suggestion> Suggestions)
{
    /// <summary>How near the nearest offers are to the need, eligible or not.</summary>
    public float Usual { get; init; }
}
