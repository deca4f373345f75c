using WipoMatch.Matching.Eligibility;
using WipoMatch.Matching.Engine;

namespace WipoMatch.Matching.Live;

/// <summary>Keeps the state of this process. Only the background task replaces it, and of that one runs at a time.</summary>
internal sealed class LiveSuggestions
{
    private volatile LiveState _state = LiveState.None;
    private KeptEngine? _engine;

    /// <summary>Up to so many needs and offers together all are compared anew at every change, so that the lists are always those of the verb <c>match</c>.</summary>
    public int Few { get; set; } = 1_000;

    /// <summary>The state as of the last look.</summary>
    public LiveState Current
    {
        get => _state;
        set => _state = value;
    }

    /// <summary>An engine over the offers of a state for single needs; the last one while no offer changes, since making its index is most of the work.</summary>
    /// <param name="state">The state.</param>
    /// <param name="gate">The hard rules as of its day.</param>
    public MatchingEngine EngineOver(LiveState state, Gate gate)
    {
        if (_engine is { } kept && kept.Basis == state.Basis && ReferenceEquals(kept.Offers, state.Offers) && ReferenceEquals(kept.Usual, state.Usual))
        {
            return kept.Engine;
        }

        var engine = MatchingEngine.Over(state.Basis.Space, MatchingModel.Current, gate, state.Offers.Values.Select(offer => offer.Read), state.Usual);
        _engine = new KeptEngine(state.Basis, state.Offers, state.Usual, engine);
        return engine;
    }

    private sealed record KeptEngine(
        LiveBasis Basis, IReadOnlyDictionary<string, KeptListing<Offer>> Offers, IReadOnlyDictionary<string, float> Usual, MatchingEngine Engine);
}
