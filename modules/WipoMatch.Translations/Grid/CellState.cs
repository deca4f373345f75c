namespace WipoMatch.Translations.Grid;

/// <summary>Where one language of a story stands.</summary>
public enum CellState
{
    /// <summary>It was written in this language.</summary>
    Original,

    /// <summary>It can be read, and follows the original.</summary>
    Published,

    /// <summary>Somebody decides about it.</summary>
    InReview,

    /// <summary>Somebody is translating.</summary>
    Draft,

    /// <summary>It can be read, and the original changed since.</summary>
    Changed,

    /// <summary>There is nothing.</summary>
    None,
}

/// <summary>The states in addresses and as signs.</summary>
public static class CellStates
{
    /// <summary>The states by which the grid is narrowed, by the words of addresses.</summary>
    public static IReadOnlyDictionary<string, CellState> ByWord { get; } = new Dictionary<string, CellState>(StringComparer.Ordinal)
    {
        ["none"] = CellState.None,
        ["draft"] = CellState.Draft,
        ["review"] = CellState.InReview,
        ["changed"] = CellState.Changed,
        ["published"] = CellState.Published,
    };

    /// <summary>The sign beside the word.</summary>
    /// <param name="state">The state.</param>
    public static string Sign(this CellState state) => state switch
    {
        CellState.Original => "◆",
        CellState.Published => "●",
        CellState.InReview => "◐",
        CellState.Draft => "○",
        CellState.Changed => "↻",
        _ => "—",
    };

    /// <summary>The colour of the sign and word.</summary>
    /// <param name="state">The state.</param>
    public static string? Tone(this CellState state) => state switch
    {
        CellState.Original or CellState.Published => "ok",
        CellState.None => null,
        _ => "wait",
    };
}
