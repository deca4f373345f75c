using WipoMatch.Matching.Eligibility;

namespace WipoMatch.Matching.Live;

/// <summary>Keeps the state of this process. Only the background task replaces it, and of that one runs at a time.</summary>
internal sealed class LiveSuggestions
{
    private volatile LiveState _state = LiveState.None;
    private volatile SingleNeeds? _single;

    /// <summary>Up to so many needs and offers together all are compared anew at every change, so that the lists are always those of the verb <c>match</c>.</summary>
    public int Few { get; set; } = 1_000;

    /// <summary>The state as of the last look.</summary>
    public LiveState Current
    {
        get => _state;
        set => _state = value;
    }

    /// <summary>What makes lists for single needs among the offers of a state; the last one while no offer changes, since making its index is most of the work.</summary>
    /// <param name="state">The state.</param>
    /// <param name="gate">The hard rules as of its day.</param>
    public SingleNeeds SingleNeeds(LiveState state, Gate gate)
    {
        if (_single is { } kept && kept.IsOf(state))
        {
            return kept;
        }

        return _single = new SingleNeeds(state, gate);
    }
}
