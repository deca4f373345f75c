namespace WipoMatch.Search;

/// <summary>What a text search found, and how it understood the text.</summary>
public sealed record TextAnswer
{
    /// <summary>The items that were found.</summary>
    public required TextMatches Scores { get; init; }

    /// <summary>The language in which the text was read.</summary>
    public required string Language { get; init; }

    /// <summary>Whether some results may be missing for a while.</summary>
    public bool IsLimited { get; init; }

    /// <summary>The text that was searched instead of a misspelt one, or null.</summary>
    public string? Corrected { get; init; }

    /// <summary>The text that searches for the words as they were typed; null when they were.</summary>
    public string? AsTyped { get; init; }

    /// <summary>
    /// Why an item without the words was found: by content item id, what it and the question have in common, in the language of the page. Items that have the words are not in it.
    /// </summary>
    public required Func<string, IReadOnlyList<string>> Reasons { get; init; }
}
