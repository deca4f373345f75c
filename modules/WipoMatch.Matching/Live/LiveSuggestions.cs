namespace WipoMatch.Matching.Live;

/// <summary>Keeps the state of this process. Only the background task replaces it, and of that one runs at a time.</summary>
internal sealed class LiveSuggestions
{
    private volatile LiveState _state = LiveState.None;

    /// <summary>Up to so many needs and offers together all are compared anew at every change, so that the lists are always those of the verb <c>match</c>.</summary>
    public int Few { get; set; } = 1_000;

    /// <summary>The state as of the last look.</summary>
    public LiveState Current
    {
        get => _state;
        set => _state = value;
    }
}
