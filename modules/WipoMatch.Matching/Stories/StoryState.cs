using WipoMatch.Concepts.Contracts;
using WipoMatch.Matching.Live;

namespace WipoMatch.Matching.Stories;

/// <summary>What a process keeps of stories between two looks; immutable.</summary>
internal sealed record StoryState
{
    /// <summary>Nothing was read yet.</summary>
    public static StoryState None { get; } = new();

    /// <summary>On what all of it rests.</summary>
    public LiveBasis? Basis { get; init; }

    /// <summary>The published stories by their sets.</summary>
    public IReadOnlyDictionary<string, KeptStory> Stories { get; init; } = new Dictionary<string, KeptStory>(StringComparer.Ordinal);

    /// <summary>The states of the needs and offers for which stories are stored, by their sets.</summary>
    public IReadOnlyDictionary<string, string> Done { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}

/// <summary>A story.</summary>
/// <param name="Versions">The live versions of its languages.</param>
/// <param name="Meaning">What it is about.</param>
internal sealed record KeptStory(string Versions, Meaning Meaning);

/// <summary>Keeps the state of this process.</summary>
internal sealed class LiveStories
{
    private volatile StoryState _state = StoryState.None;

    /// <summary>The state as of the last look.</summary>
    public StoryState Current
    {
        get => _state;
        set => _state = value;
    }
}
