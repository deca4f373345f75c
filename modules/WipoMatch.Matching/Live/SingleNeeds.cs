using WipoMatch.Matching.Eligibility;
using WipoMatch.Matching.Engine;
using WipoMatch.Matching.Engine.Scoring;
using WipoMatch.Matching.Stored;

namespace WipoMatch.Matching.Live;

/// <summary>Makes lists for single needs among the offers of a state. Safe for several threads.</summary>
internal sealed class SingleNeeds(LiveState state, Gate gate)
{
    private readonly MatchingEngine _engine =
        MatchingEngine.Over(state.Basis.Space, MatchingModel.Current, gate, state.Offers.Values.Select(offer => offer.Read), state.Usual);

    private readonly ListRows _rows = new(state);

    /// <summary>Whether another state has the same offers, and learned the same about them.</summary>
    public bool IsOf(LiveState other) =>
        other.Basis == state.Basis && ReferenceEquals(other.Offers, state.Offers) && ReferenceEquals(other.Usual, state.Usual);

    /// <summary>The offers for a need, the best first.</summary>
    public NeedSuggestions Find(Read<Need> need) => _engine.Suggest(need, SuggestionRun.Top);

    /// <summary>Their rows.</summary>
    public NewList Rows(string needSet, string versions, NeedSuggestions found) => _rows.Of(needSet, versions, found);
}
